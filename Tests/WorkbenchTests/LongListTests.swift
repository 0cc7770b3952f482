import Foundation
import Store
import Testing
import Transcripts

@testable import Workbench

/// Lists that grow are shown page by page, and nothing of them is lost.
struct LongListTests {
    /// Four chats of the office and 206 more of a3: 210.
    @Test func `A draw of many chats is shown in pages`() async throws {
        let office = try await Office.atWork()
        let line = try #require(Office.chats.split(separator: "\n").dropFirst().first)
            .replacing("\"a1\"", with: "\"a3\"")
        try await office.importChats(
            (1...206).map { line.replacing("\"c2\"", with: "\"m\($0)\"") }.joined(separator: "\n"))
        let lead = try await office.browser("lead")
        try await lead.post(
            "/draws",
            ["name": "多", "since": "", "until": "", "per-agent": "300", "due": "", "seed": "m"])
        let first = try await lead.get("/draws/2").text
        let second = try await lead.get("/draws/2?page=2").text
        let cells = /<td>((?:m[0-9]+)|c[123]|x1)<\/td>/
        let shown = (first + second).matches(of: cells).map { String($0.output.1) }
        #expect(first.matches(of: cells).count == 200)
        #expect(shown.count == 210 && Set(shown).count == 210)
        #expect(first.contains("第 1–200 通，共 210 通") && first.contains("/draws/2?page=2"))
        #expect(second.contains("第 201–210 通，共 210 通") && second.contains("/draws/2?page=1"))
        #expect(second.contains("<td class=\"number\">201</td>"))
        // What can be replaced is what stands beside it.
        #expect(second.matches(of: /<option value="(?:m[0-9]+|c[123]|x1)"/).count == 10)
        #expect(try await lead.get("/draws/2?page=99").text.contains("第 1–200 通"))
        #expect(try await !lead.get("/draws/1").text.contains("共 4 通"))
    }

    /// 103 appeals, of which the first 52 are decided: 51 wait.
    @Test func `Appeals are shown fifty at a time, open and decided each by itself`() async throws {
        let office = try await Office.atWork()
        try await office.appealMany(103, deciding: 52)
        let lead = try await office.browser("lead")
        func shown(_ page: String) -> [Int] {
            page.matches(of: /href="\/appeals\/([0-9]+)"/).compactMap { Int($0.output.1) }
        }
        let first = try await lead.get("/appeals").text
        // The longest waiting first, then the last decided first.
        #expect(shown(first) == Array(53...102) + (3...52).reversed())
        let rest = try await lead.get("/appeals?open=102").text
        #expect(first.contains("href=\"/appeals?open=102\"") && shown(rest).first == 103)
        #expect(!rest.contains("open=103") && rest.contains("/appeals?open=102&amp;decided=3"))
        let last = try await lead.get("/appeals?open=102&decided=3").text
        #expect(shown(last) == [103, 2, 1] && !last.contains("class=\"buttons more\""))
    }

    /// Thirteen periods of a week each, all of one snapshot.
    @Test func `Published periods are shown a dozen at a time`() async throws {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "c3", "x1"] { try await office.confirm(chat) }
        let store = office.workbench.store
        let lead = try await office.user("lead")
        let draws = try await store.draws()
        let standing = try await office.workbench.standing(of: draws, in: .all)
        for number in 1...13 {
            let day = LocalDate(dayNumber: 20_000 + 7 * number)
            let days = PublishedDays(name: "W\(number).", first: "\(day)", last: "\(day)")
            let snapshot = office.workbench.snapshot(
                of: days, number: 1, standing: standing, by: lead, signature: lead.name,
                at: office.time.now)
            _ = try await store.closePeriod(
                days.name, first: day, last: day, snapshot: snapshot.json,
                seen: store.trailEnd(), by: lead.id, at: office.time.now)
        }
        let browsers = [
            ("/publish", "before", try await office.browser("lead")),
            ("/results", "published", try await office.browser("agent")),
        ]
        for (path, name, browser) in browsers {
            let page = try await browser.get(path).text
            #expect(page.contains("W13.") && page.contains("W2.") && !page.contains("W1."))
            let next = try #require(page.firstMatch(of: /href="(\/[a-z]+\?[a-z]+=2)"/)?.output.1)
            #expect(next == "\(path)?\(name)=2")
            let rest = try await browser.get(String(next)).text
            #expect(rest.contains("W1.") && !rest.contains("W2.") && !rest.contains("W13."))
        }
    }
}

extension Office {
    /// Has the agent object to so many findings, of which another decides the first.
    fileprivate func appealMany(_ count: Int, deciding decided: Int) async throws {
        let line = Office.chats.split(separator: "\n").first { $0.contains("\"c2\"") } ?? ""
        try await importChats(
            (1...count).map { line.replacing("\"c2\"", with: "\"m\($0)\"") }
                .joined(separator: "\n"))
        let store = workbench.store
        var filter = ResultFilter()
        filter.limit = .max
        let targets = try await store.results(of: "a1", filter).filter {
            $0.conversation.archiveID.hasPrefix("m")
        }.compactMap(\.target.appealable)
        for target in targets.prefix(count) {
            _ = try await store.appeal(
                target, comment: "不对", by: user("agent").id, at: time.now)
        }
        let second = try await user("second").id
        for id in 1...decided {
            try await store.decide(
                AppealID(Int64(id)), .upheld, comment: "有据", seen: 0, by: second, at: time.now)
        }
    }
}
