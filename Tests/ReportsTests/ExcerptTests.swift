import Foundation
import Rules
import Testing
import Transcripts
import Wording

@testable import Reports

struct ExcerptTests {
    private let script = """
        09:00:00 C(晴天小雨): 一
        09:00:10 A(小雅): 二
        09:00:20 C(晴天小雨): 三
        09:00:30 A(小雅): 电话13812345678，晴天小雨
        09:00:40 C(晴天小雨): 五
        09:00:50 A(小雅): 六
        09:01:00 C(晴天小雨): 七
        09:01:10 A(小雅): 八
        09:01:20 C(晴天小雨): 九
        09:01:30 A(小雅): 十
        """

    @Test func `two messages stand before and after, gaps are counted`() throws {
        let excerpt = try excerpt([(3, 2..<13), (9, nil)])
        #expect(excerpt.lines.map(\.message) == [1, 2, 3, 4, 5, 7, 8, 9])
        #expect(excerpt.lines.map(\.omittedBefore) == [1, 0, 0, 0, 0, 1, 0, 0])
        #expect(excerpt.omittedAfter == 0)
        #expect(
            excerpt.lines.map(\.isEvidence)
                == [2, 7].reduce(into: Array(repeating: false, count: 8)) { $0[$1] = true })
    }

    @Test func `personal data is hidden and the marks stay right`() throws {
        let line = try excerpt([(3, 2..<13), (3, 10..<14)]).lines[2]
        #expect(line.text == "电话138****5678，晴***")
        #expect(line.marks == [2..<14])
        #expect(line.name == "小雅")
        #expect(try excerpt([(3, nil)]).lines[0].name == "小雅")
        #expect(try excerpt([(3, nil)]).lines[1].name == "晴**")
        let open = try excerpt([(3, 2..<13)], masked: false).lines[2]
        #expect(open.text == "电话13812345678，晴天小雨")
    }

    @Test func `better words are in the language of the whole chat`() throws {
        let words = Phrase(zh: "您好", en: "Hello")
        #expect(try excerpt([(9, nil)]).instead(words).en == "您好")
        let chat = try Script("C: my parcel?\nA: look it up", zone: ReportExample.offsets)
            .conversation
        let english = Excerpt(
            finding([(1, nil)]), price: .zero, in: chat, zone: .gmt, mask: nil)
        #expect(english.instead(words).zh == "Hello")
    }

    @Test func `times are those of the shop`() throws {
        let line = try excerpt([(0, nil)]).lines[0]
        #expect(line.time?.day == "2026-03-02")
        #expect(line.time?.clock == "09:00:00")
        let conversation = try Script(script, zone: ReportExample.offsets).conversation
        let elsewhere = Excerpt(
            finding([(0, nil)]), price: .zero, in: conversation, zone: .gmt, mask: nil)
        #expect(elsewhere.lines[0].time?.clock == "01:00:00")
    }

    @Test func `a long message is cut around its mark`() throws {
        var conversation = Conversation(id: "c")
        let words = String(repeating: "长", count: 3000) + "坏" + String(repeating: "尾", count: 3000)
        conversation.append(
            time: nil, role: .agent, sender: Participant(id: "a", name: "a"), words: words.utf8)
        let line = Excerpt(
            finding([(0, 3000..<3001)]), price: .zero, in: conversation, zone: .gmt, mask: nil
        ).lines[0]
        let scalars = Array(line.text.unicodeScalars)
        #expect(scalars.count == 502)
        #expect(line.marks.count == 1)
        #expect(scalars[line.marks[0].lowerBound] == "坏")
        #expect(line.text.hasPrefix("…长") && line.text.hasSuffix("尾…"))
    }

    @Test func `the choice of excerpts is fair and does not depend on the order`() throws {
        let findings = (0..<200).map { index in
            Example.finding("c\(index)", rule: index % 20 == 0 ? "b/rare" : "a/often")
        }
        let conversation = try Script(script, zone: ReportExample.offsets).conversation
        func chosen(_ parts: [[Finding]], limit: Int) -> [Finding] {
            var whole = ExcerptSelection(limit: limit)
            for part in parts {
                var selection = ExcerptSelection(limit: limit)
                for finding in part {
                    selection.offer(finding) {
                        Excerpt(
                            finding, price: .zero, in: conversation, zone: .gmt, mask: nil)
                    }
                }
                whole.merge(selection)
            }
            #expect(whole.offered == 200)
            return whole.chosen().map(\.finding)
        }
        let once = chosen([findings], limit: 30)
        #expect(once.count == 30)
        #expect(once.count { $0.rule == "b/rare" } == 10)
        #expect(
            chosen([Array(findings[120...].reversed()), Array(findings[..<120])], limit: 30)
                == once)
        #expect(chosen([findings], limit: 3).count { $0.rule == "b/rare" } == 1)
        #expect(chosen([findings], limit: 0).isEmpty)
        #expect(chosen([findings], limit: 500).count == 200)
    }

    /// Five findings that begin with the same message, as rules of consistency give them.
    @Test func `what begins at the same place is in one order, whatever the parts`() throws {
        let findings = (1...5).map { finding([(0, 0..<1), ($0, 0..<1)]) }
        func chosen(_ parts: [[Finding]], limit: Int) throws -> [Int] {
            var whole = ExcerptSelection(limit: limit)
            let conversation = try Script(script, zone: ReportExample.offsets).conversation
            for part in parts {
                var selection = ExcerptSelection(limit: limit)
                for finding in part {
                    selection.offer(finding) {
                        Excerpt(finding, price: .zero, in: conversation, zone: .gmt, mask: nil)
                    }
                }
                let bytes = try JSONEncoder().encode(selection)
                whole.merge(try JSONDecoder().decode(ExcerptSelection.self, from: bytes))
            }
            return whole.chosen().compactMap(\.finding.evidence.last?.message)
        }
        for parts in [[findings], [Array(findings[3...]), findings.prefix(3).reversed()]] {
            #expect(try chosen(parts, limit: 9) == [1, 2, 3, 4, 5])
            #expect(try chosen(parts, limit: 2) == [1, 2])
        }
    }

    @Test(arguments: [1, 7, 60, 400, 5000])
    func `what is dropped early would not have been chosen`(limit: Int) throws {
        // The first rule has 400 findings, each further one fewer, the last a single one.
        let findings = (0..<12).flatMap { rule in
            (0..<max(1, 400 >> rule)).map { Example.finding("c\($0)", rule: "a/r\(rule)") }
        }
        let conversation = try Script(script, zone: ReportExample.offsets).conversation
        var selection = ExcerptSelection(limit: limit)
        for finding in findings.sorted(by: { $0.conversation < $1.conversation }) {
            selection.offer(finding) {
                Excerpt(finding, price: .zero, in: conversation, zone: .gmt, mask: nil)
            }
            #expect(selection.held <= limit + 12)
        }
        let chosen = Set(selection.chosen().map { Fingerprint($0.finding) })
        #expect(chosen == Example.dealt(findings, limit: limit))
    }

    private enum Example {
        /// The choice as it is defined: all findings in the order of their fingerprints, dealt out
        /// in turns.
        static func dealt(_ findings: [Finding], limit: Int) -> Set<Fingerprint> {
            let piles = Dictionary(grouping: findings.map(Fingerprint.init), by: \.place.rule)
                .mapValues { $0.sorted() }
            let turns = (0..<400).flatMap { turn in
                piles.keys.sorted().compactMap { rule in
                    piles[rule].flatMap { turn < $0.count ? $0[turn] : nil }
                }
            }
            return Set(turns.prefix(limit))
        }

        static func finding(_ conversation: String, rule: String) -> Finding {
            Finding(
                conversation: conversation, agent: "a", rule: rule, ruleDigest: "0",
                dimension: "d", severity: .minor, points: .zero, disguised: false,
                evidence: [Evidence(message: 0, span: nil, text: "")],
                explanation: Phrase(""), nearMiss: nil)
        }
    }

    private func excerpt(
        _ places: [(Int, Range<Int>?)], masked: Bool = true
    ) throws -> Excerpt {
        let conversation = try Script(script, zone: ReportExample.offsets).conversation
        return Excerpt(
            finding(places), price: .zero, in: conversation, zone: ReportExample.zone,
            mask: masked ? ChatMask(of: conversation) : nil)
    }

    private func finding(_ places: [(Int, Range<Int>?)]) -> Finding {
        Finding(
            conversation: "c", agent: "小雅", rule: "a/b", ruleDigest: "0", dimension: "d",
            severity: .minor, points: .zero, disguised: false,
            evidence: places.map { Evidence(message: $0, span: $1, text: "") },
            explanation: Phrase(""), nearMiss: nil)
    }
}
