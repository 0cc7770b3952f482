import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// Two rules that punish the same offence: the heavier is charged, the other says so.
struct SingleChargeTests {
    /// Rules by name; the names tell their order.
    private static func rules(_ bodies: KeyValuePairs<String, String>) throws -> RuleSet {
        let folder = try TemporaryFolder()
        for (name, body) in bodies {
            try folder.write(
                """
                title: {zh: 标题 \(name), en: Title \(name)}
                dimension: attitude
                why: {zh: 因为, en: because}
                instead: {zh: 这样说, en: say this}
                false_alarms: {zh: 无, en: none}
                fixtures: [{pass: "A: x"}]
                \(body)
                """, to: "t/\(name).yaml")
        }
        return try RulePack(folders: [folder.path]) { "\($0.count)" }.rules
    }

    /// Each finding as rule, points, and the rule that is charged in its place.
    private static func charges(_ set: RuleSet, _ chat: String) throws -> [String] {
        let script = try Script(chat, zone: set.calendar.zone)
        return RuleChecker(set).check(script.conversation).findings.map { finding in
            let name = finding.rule.dropFirst(2)
            let other = finding.chargedWith.map { " < \($0.dropFirst(2))" } ?? ""
            return "\(name) \(finding.points.text)\(other)"
        }
    }

    private static func said(_ words: String, _ severity: String, _ points: Int) -> String {
        "severity: \(severity)\npoints: \(points)\nmust_not: {words: [\(words)]}"
    }

    @Test func `Of two rules that hit the same words the heavier is charged`() throws {
        let set = try Self.rules([
            "a": Self.said("最好", "minor", -2), "b": Self.said("史上最好", "major", -4),
        ])
        #expect(try Self.charges(set, "A: 史上最好的") == ["a 0 < b", "b -4"])
        #expect(try Self.charges(set, "A: 最好的") == ["a -2"])
    }

    @Test func `The finding that is not charged says where it counts`() throws {
        let set = try Self.rules([
            "a": Self.said("最好", "minor", -2), "b": Self.said("史上最好", "major", -4),
        ])
        let script = try Script("A: 史上最好的", zone: set.calendar.zone)
        let finding = try #require(RuleChecker(set).check(script.conversation).findings.first)
        #expect(
            finding.explanation.zh
                == "客服说了“最好”，违反“标题 a”。同一处问题只计一次，已计在“标题 b”名下")
        #expect(
            finding.explanation.en == "the agent said “最好”, against “Title a”; "
                + "the same fault counts once, under “Title b”")
        #expect(finding.evidence == [Evidence(message: 0, span: 2..<4, text: "最好")])
    }

    @Test func `Words beside each other are two offences`() throws {
        let set = try Self.rules([
            "a": Self.said("最好", "minor", -2), "b": Self.said("第一", "major", -4),
        ])
        #expect(try Self.charges(set, "A: 最好，第一") == ["a -2", "b -4"])
    }

    /// Severity comes before points, points before the order of the rules.
    @Test(arguments: [
        ("minor", -9, "major", -1, ["a 0 < b", "b -1"]),
        ("minor", -1, "minor", -3, ["a 0 < b", "b -3"]),
        ("minor", -2, "minor", -2, ["a -2", "b 0 < a"]),
    ])
    func `The weight decides`(
        first: String, points: Int, second: String, others: Int, charges: [String]
    ) throws {
        let set = try Self.rules([
            "a": Self.said("甲", first, points), "b": Self.said("甲", second, others),
        ])
        #expect(try Self.charges(set, "A: 甲") == charges)
    }

    @Test func `A finding that waits for a person never absorbs one that counts`() throws {
        let set = try Self.rules([
            "a": Self.said("甲", "major", -8) + "\ntier: review", "b": Self.said("甲", "minor", -1),
        ])
        #expect(try Self.charges(set, "A: 甲") == ["a 0 < b", "b -1"])
    }

    @Test func `A red line is never absorbed, and absorbs the rest`() throws {
        let set = try Self.rules([
            "a": Self.said("甲", "critical", -10), "b": Self.said("甲", "critical", -20),
            "c": Self.said("甲", "major", -30),
            "d": Self.said("甲", "critical", -10) + "\ntier: review",
        ])
        #expect(try Self.charges(set, "A: 甲") == ["a -10", "b -20", "c 0 < b", "d -10"])
    }

    /// b overlaps both a and c, which do not overlap each other. The heaviest decides.
    @Test func `Overlap reaches only as far as what is charged`() throws {
        let heavyEnd = try Self.rules([
            "a": Self.said("甲乙", "minor", -3), "b": Self.said("乙丙", "minor", -2),
            "c": Self.said("丙丁", "minor", -1),
        ])
        #expect(try Self.charges(heavyEnd, "A: 甲乙丙丁") == ["a -3", "b 0 < a", "c -1"])
        let heavyMiddle = try Self.rules([
            "a": Self.said("甲乙", "minor", -2), "b": Self.said("乙丙", "minor", -3),
            "c": Self.said("丙丁", "minor", -1),
        ])
        #expect(try Self.charges(heavyMiddle, "A: 甲乙丙丁") == ["a 0 < b", "b -3", "c 0 < b"])
    }

    @Test func `A rule may ask to be charged always`() throws {
        let set = try Self.rules([
            "a": Self.said("甲", "minor", -1) + "\ncharged: always",
            "b": Self.said("甲", "major", -4),
        ])
        #expect(try Self.charges(set, "A: 甲") == ["a -1", "b -4"])
    }

    /// At their own points a would be charged; b is worth more there, and a nothing.
    @Test(arguments: [("b", -9, ["a 0 < b", "b -1"]), ("a", 0, ["a -3", "b -1"])])
    func `The prices of a scorecard decide in place of the rules' own points`(
        rule: String, price: Int, charges: [String]
    ) throws {
        let set = try Self.rules([
            "a": Self.said("甲", "minor", -3), "b": Self.said("甲", "minor", -1),
        ])
        #expect(try Self.charges(set, "A: 甲") == ["a -3", "b 0 < a"])
        #expect(
            try Self.charges(set.priced(["t/\(rule)": Points(price)]), "A: 甲") == charges)
    }

    @Test func `A bonus is left alone`() throws {
        let set = try Self.rules([
            "a": Self.said("甲", "minor", 2), "b": Self.said("甲", "major", -4),
        ])
        #expect(try Self.charges(set, "A: 甲") == ["a 2", "b -4"])
    }

    /// Both promises are kept late, by the same message.
    @Test func `Two findings of one rule are both charged`() throws {
        let set = try Self.rules([
            "a": """
            severity: minor
            points: -1
            when: {by: agent, due: stated}
            must: {by: agent, words: [查到]}
            within: promised
            """
        ])
        let chat = "09:00:00 A: 5分钟内回\n09:00:30 C: 好\n09:01:00 A: 5分钟内回您\n09:30:00 A: 查到了"
        #expect(try Self.charges(set, chat) == ["a -1", "a -1"])
    }

    @Test func `What two agents did is charged to each`() throws {
        let set = try Self.rules([
            "a": """
            severity: minor
            points: -2
            when: {by: agent, at: handover}
            must: {by: agent, words: [转接]}
            within: previous 1 messages
            charged_to: previous agent
            """,
            "b": """
            severity: major
            points: -4
            when: {by: agent, at: handover}
            must: {by: agent, words: [您好]}
            within: same message
            """,
        ])
        let chat = "C: 在\nA(小王): 在的\nC: 嗯\nA(小李): 说吧"
        #expect(try Self.charges(set, chat) == ["a -2", "b -4"])
    }

    private static let slow = """
        severity: minor
        points: -2
        when: {by: customer, at: end of turn}
        must: {by: agent}
        within: 60 s
        counts: late
        """
    private static let slowHold = """
        severity: minor
        points: -1
        when: {by: agent, words: [稍等]}
        must: {by: agent}
        within: 300 s
        counts: late
        """

    @Test func `Two clocks that the same late message stops cost once`() throws {
        let set = try Self.rules(["a": Self.slow, "b": Self.slowHold])
        let chat = "09:00:00 C: 在吗\n09:00:10 A: 稍等\n09:00:20 C: 好\n09:10:00 A: 有的"
        #expect(try Self.charges(set, chat) == ["a -2", "b 0 < a"])
    }

    @Test func `A late message that is not followed up is two offences`() throws {
        let set = try Self.rules(["a": Self.slow, "b": Self.slowHold])
        let chat = "09:00:00 C: 在吗\n09:05:00 A: 稍等\n09:20:00 A: 有的"
        #expect(try Self.charges(set, chat) == ["a -2", "b -1"])
    }

    @Test func `Two things that one message called for and did not get cost once`() throws {
        let set = try Self.rules([
            "a": """
            severity: minor
            points: -2
            when: {by: customer, words: [吗]}
            must: {by: agent, words: [可以]}
            """,
            "b": """
            severity: minor
            points: -4
            when: {by: customer, words: [发票]}
            must: {by: agent, words: [发票]}
            """,
        ])
        #expect(try Self.charges(set, "C: 能开发票吗\nA: 嗯") == ["a 0 < b", "b -4"])
        #expect(try Self.charges(set, "C: 在吗\nC: 要发票\nA: 嗯") == ["a -2", "b -4"])
    }

    @Test func `Being late and leaving something out are two offences`() throws {
        let set = try Self.rules([
            "a": Self.slow,
            "b": """
            severity: major
            points: -4
            when: {by: customer, words: [坏]}
            must: {by: agent, words: [抱歉]}
            """,
        ])
        let chat = "09:00:00 C: 坏了\n09:03:00 A: 换一个"
        #expect(try Self.charges(set, chat) == ["a -2", "b -4"])
    }

    /// The customer's message is what went wrong for both; that an agent spoke is no matter.
    @Test func `A question that must not stay open is one offence with its missing answer`() throws
    {
        let set = try Self.rules([
            "a": """
            severity: minor
            points: -2
            when: {by: customer, words: [发票]}
            must: {by: agent, words: [发票]}
            """,
            "b": """
            severity: minor
            points: -1
            must_not: {by: customer, pattern: '开发票吗'}
            """,
            "c": Self.said("嗯", "minor", -1),
        ])
        #expect(try Self.charges(set, "C: 能开发票吗\nA: 嗯") == ["a -2", "b 0 < a", "c -1"])
    }

    @Test func `The occasion of something forbidden is no offence`() throws {
        let set = try Self.rules([
            "a": Self.said("微信", "minor", -2),
            "b": """
            severity: major
            points: -4
            when: {by: agent, words: [微信]}
            must_not: {by: agent, pattern: '\\d{6,}'}
            """,
        ])
        #expect(try Self.charges(set, "A: 加微信\nA: 1234567") == ["a -2", "b -4"])
    }

    @Test func `A kept promise leaves the other rule charged`() throws {
        let set = try Self.rules([
            "a": """
            severity: major
            points: -5
            when: {by: agent, due: stated}
            must: {by: agent}
            within: promised
            """,
            "b": """
            severity: minor
            points: -2
            when: {by: agent, words: [答复]}
            must: {by: agent, words: [结果]}
            within: 60 s
            """,
        ])
        let script = try Script("09:00:00 A: 10分钟内答复", zone: set.calendar.zone)
        let broken = RuleChecker(set).check(script.conversation)
        #expect(broken.findings.map(\.points) == [Points(-5), .zero])
        let promised = try #require(script.conversation.start).milliseconds
        let background = KnownBackground(nextContact: promised + 600_000)
        let checker = RuleChecker(set, background: background)
        let kept = checker.check(script.conversation)
        #expect(kept.findings.map(\.points) == [Points(-2)])
        #expect(kept.findings.map(\.chargedWith) == [nil])
    }

    @Test func `The explanation of a chat tells the same`() throws {
        let set = try Self.rules([
            "a": Self.said("最好", "minor", -2), "b": Self.said("史上最好", "major", -4),
        ])
        let script = try Script("A: 史上最好的", zone: set.calendar.zone)
        let texts = RuleExplainer(set).explain(script.conversation).flatMap(\.steps).map(\.text.en)
        #expect(
            texts == [
                "the agent said “最好”, against “Title a”; "
                    + "the same fault counts once, under “Title b”",
                "the agent said “史上最好”, against “Title b”",
            ])
    }
}
