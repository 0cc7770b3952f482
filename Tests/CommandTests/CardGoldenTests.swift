import Foundation
import TestSupport
import Testing

/// `spotcheck report` on an invented month of which every number was worked out by hand.
///
/// The archive holds 2 to 11 March. jia has two chats a day, all answered after 10 s; yi one a day,
/// after 10 and 30 s in turn, rude in two of them; bing one a day from the 7th on after 30 s, rude
/// in one, and joined on the 8th; ding has two chats. One customer was never answered.
struct CardGoldenTests {
    private static let card = """
        title: {zh: 测试卡, en: Test card}
        source: {zh: 自拟, en: Our own}
        items:
          - {id: quality, title: {zh: 质量, en: Quality}, weight: 60, measure: qa}
          - {id: speed, title: {zh: 速度, en: Speed}, weight: 20, measure: first-reply, floor: 30 s, goal: 10 s}
          - {id: volume, title: {zh: 接待量, en: Volume}, weight: 20, measure: volume, floor: 0, goal: team}
        bonus: {cap: 3, list: [{id: praise, title: {zh: 表扬, en: Praise}, points: 2}]}
        bands: [{from: 80, title: {zh: 良好, en: Good}}, {from: 0, title: {zh: 合格, en: Pass}}]
        fewest: 5
        targets:
          - {measure: first-reply, at_most: 30 s}
          - {measure: first-within-30s, at_least: 80 %}
        response: [{title: {zh: 普通, en: Normal}, within: 24 h}]
        """

    private static func chat(
        _ id: String, _ day: Int, _ agent: String?, after seconds: Int, _ words: String = "有的"
    ) -> String {
        let date = "2026-03-" + (day < 10 ? "0\(day)" : "\(day)")
        let answer = agent.map {
            """
            ,{"time":"\(date) 10:00:\(seconds)","role":"agent","sender":"\($0)","text":"\(words)"}
            """
        }
        return """
            {"id":"\(id)","customer":"\(id)","messages":[{"time":"\(date) 10:00:00",\
            "role":"customer","sender":"\(id)","text":"有货吗"}\(answer ?? "")]}

            """
    }

    private static var archive: String {
        var lines = [chat("nobody", 2, nil, after: 0)]
        for day in 2...11 {
            for number in 1...2 { lines.append(chat("j\(day)-\(number)", day, "jia", after: 10)) }
            lines.append(
                chat(
                    "y\(day)", day, "yi", after: day % 2 == 0 ? 10 : 30,
                    day < 4 ? "滚" : "有的"))
            if day >= 7 {
                lines.append(chat("b\(day)", day, "bing", after: 30, day == 7 ? "滚" : "有的"))
            }
            if day < 4 { lines.append(chat("d\(day)", day, "ding", after: 20)) }
        }
        return lines.joined()
    }

    /// The folder of a run, in English.
    private static func folder(_ bench: Bench) throws -> (path: String, run: Program) {
        let chats = try bench.folder.write(archive, to: "month.jsonl")
        let card = try bench.folder.write(card, to: "card.yaml")
        let figures = try bench.folder.write(
            "agent,measure,value\nbing,joined,2026-03-08\n", to: "figures.csv")
        let records = try bench.folder.write(
            "agent,item,reason,date\njia,praise,A,2026-03-03\njia,praise,B,2026-03-04\n",
            to: "records.csv")
        let out = bench.folder.path("out")
        let run = try bench.run(
            "report", chats, "--card", card, "--month", "2026-03", "--figures", figures,
            "--records", records, "--out", out)
        return (out, run)
    }

    /// The rows of a CSV, by the titles of its columns.
    private static func rows(_ path: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: path, encoding: .utf8).replacing("\u{FEFF}", with: "")
        let lines = text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let heads = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(heads, $0)) { first, _ in first } }
    }

    // jia: 60 + 20 + 20, and 2 + 2 of bonus capped at 3. yi: quality (8·100 + 2·95)/10 = 99, mean 20 s
    // = 50, 10 chats of a mean of (20 + 10 + 12.5)/3 = 14.17: 59.4 + 10 + 14.114. bing: quality 99,
    // 30 s = 0, 5 chats on 4 of 10 days = 12.5: 59.4 + 0 + 17.643. ding is too small for the mean.
    @Test func `cards, lines and what they sum to are those worked out by hand`() throws {
        let bench = try Bench()
        defer { withExtendedLifetime(bench) {} }
        let (out, run) = try Self.folder(bench)
        #expect(run.status == 0, "\(run.messages)")
        let cards = try Self.rows(out + "/cards.csv")
        #expect(cards.map { $0["Agent"] } == ["jia", "yi", "bing", "ding"])
        #expect(cards.prefix(3).map { $0["Total"] } == ["103.00", "83.51", "77.04"])
        #expect(cards.map { $0["Bonus"] } == ["3", "0", "0", "0"])
        #expect(cards.first?["Group"] == "1" && cards.last?["Group"] == "")
        let items = try Self.rows(out + "/items.csv")
        func counts(_ agent: String) -> [String?] {
            items.filter { $0["Agent"] == agent }.map { $0["Counts"] }
        }
        #expect(counts("jia") == ["60.00", "20.00", "20.00"])
        #expect(counts("yi") == ["59.40", "10.00", "14.11"])
        #expect(counts("bing") == ["59.40", "0.00", "17.64"])
        let goals = items.filter { $0["Item"] == "volume" }.map { $0["Full marks at"] }
        #expect(Set(goals) == ["14.17"])
        let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
        #expect(page.contains("bing: 1 chats before joining"))
    }

    // Clopper–Pearson of 20 of 20: 0.025^(1/20) = 0.832, above 80 %; of 10 of 10: 0.025^(1/10) = 0.692.
    // yi's first reply: 20 s ± 2.262 · 3.333 = 27.5 at most.
    @Test func `targets are met, missed or not to be told; who was never answered counts`() throws {
        let bench = try Bench()
        defer { withExtendedLifetime(bench) {} }
        let out = try Self.folder(bench).path
        let targets = try Self.rows(out + "/targets.csv")
        func result(_ agent: String) -> [String?] {
            targets.filter { $0["Agent"] == agent }.map { $0["Result"] }
        }
        #expect(result("jia") == ["met", "met", "met"])
        #expect(result("yi") == ["met", "cannot tell", "met"])
        #expect(result("").last == "missed")
        let team = targets.filter { $0["Agent"] == "" }
        // 37 of 38.
        #expect(team.last?["Actual"]?.hasPrefix("0.97368") == true)
        #expect(team.last?["Out of"] == "38")
        #expect(team.last?["Unit"] == "share")
    }

    @Test func `the page leads from a number to its line, and from there to its chats`() throws {
        let bench = try Bench()
        defer { withExtendedLifetime(bench) {} }
        let out = try Self.folder(bench).path
        let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
        for link in ["line-1-quality", "line-2-speed", "chats-3", "problem-1"] {
            #expect(
                page.contains("href=\"#\(link)\"") && page.contains("id=\"\(link)\""), "\(link)")
        }
        // The sum, the bonus after its cap and the total.
        for words in ["Bonus, at most 3", "+3", "recorded: 4", "103.00"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `eyes that are not the agent, twice the same or above the points are refused`()
        throws
    {
        let bench = try Bench()
        let chats = try bench.folder.write(Self.archive, to: "month.jsonl")
        let card = try bench.folder.write(
            Self.card + """

                assessment:
                  weights: {lead: 60, peer: 20, self: 20}
                  criteria: [{id: skill, title: {zh: 能力, en: Skill}, points: 40}]
                """, to: "card.yaml")
        let forms = try bench.folder.write(
            """
            agent,eye,criterion,points,by
            jia,lead,skill,41,Wang
            jia,self,skill,30,Wang
            jia,peer,skill,30,jia
            jia,lead,skill,30,Wang
            jia,self,skill,20,jia

            """, to: "forms.csv")
        let run = try bench.run(
            "report", chats, "--card", card, "--month", "2026-03", "--assessments", forms,
            "--assessments", forms, "--format", "json")
        #expect(run.status == 2)
        for words in [
            "forms.csv:2: `41` must be from 0 to 40", "Wang is not jia",
            "jia may assess jia as `self` only", "Wang has assessed jia already",
            "forms of several people",
        ] {
            #expect(
                run.messages.contains(words) || run.output.contains(words),
                "\(words)\n\(run.messages)")
        }
    }
}
