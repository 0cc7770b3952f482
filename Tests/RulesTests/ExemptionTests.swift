import Foundation
import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// A file of filters: phrases that are no hit, findings that do not count, for many rules at once.
struct ExemptionTests {
    private static let best = """
        title: {zh: 禁用极限词, en: No superlatives}
        dimension: compliance
        severity: major
        points: -4
        must_not: {words: [最低, 最强, 第一]}
        why: {zh: 因为, en: because}
        instead: {zh: 这样说, en: say this}
        false_alarms: {zh: 无, en: none}
        fixtures: [{flag: "A: 全年最低价"}]
        """
    private static let words = best.replacing("[最低, 最强, 第一]", with: "[最低价, 微信]")
        .replacing("severity: major", with: "severity: minor")

    /// `compliance/best` and the lighter `attitude/words`.
    private static func pack(_ filters: String, best: String = best) throws -> RulePack {
        let folder = try TemporaryFolder()
        try folder.write(best, to: "compliance/best.yaml")
        try folder.write(words, to: "attitude/words.yaml")
        try folder.write(filters, to: "filters.yaml")
        return try RulePack(folders: [folder.path]) { "\($0.count)" }
    }

    private static func check(_ filters: String, _ chat: String, best: String = best) throws
        -> CheckResult
    {
        let pack = try pack(filters, best: best)
        let script = try Script(chat, zone: pack.rules.calendar.zone)
        return RuleChecker(pack.rules).check(script.conversation)
    }

    /// Each finding as its rule and what it quotes.
    private static func found(_ filters: String, _ chat: String, best: String = best) throws
        -> [String]
    {
        try check(filters, chat, best: best).findings.map {
            "\($0.rule) \($0.evidence.map(\.text).joined(separator: "+"))"
        }
    }

    private static let slogan = """
        - why: {zh: 双十一平台口号, en: The platform's campaign slogan}
          rules: [compliance/best]
          phrases: [全年最低价, 史上最强补贴]
        """

    @Test func `A hit inside an exempt phrase is none, one beside it is`() throws {
        #expect(try Self.found(Self.slogan, "A: 史上最强补贴") == [])
        #expect(try Self.found(Self.slogan, "A: 史上最强") == ["compliance/best 最强"])
        #expect(
            try Self.found(Self.slogan, "A: 史上最强补贴，全店第一") == ["compliance/best 第一"])
        #expect(try Self.found(Self.slogan, "A: 第一\nA: 史上最强补贴") == ["compliance/best 第一"])
    }

    @Test func `A phrase in disguise is exempt as its hit is found`() throws {
        let folded = Self.best + "\nfolds: true"
        #expect(try Self.found(Self.slogan, "A: 史上最❤强补贴", best: folded) == [])
        #expect(
            try Self.found(Self.slogan, "A: 最❤强", best: folded) == ["compliance/best 最❤强"])
    }

    @Test func `Only the rules that are named let the phrase pass`() throws {
        #expect(try Self.found(Self.slogan, "A: 全年最低价") == ["attitude/words 最低价"])
        let topic = Self.slogan.replacing("[compliance/best]", with: "'attitude/*'")
        #expect(try Self.found(topic, "A: 全年最低价") == ["compliance/best 最低"])
        let all = Self.slogan.replacing("  rules: [compliance/best]\n", with: "")
        #expect(try Self.found(all, "A: 全年最低价") == [])
    }

    @Test func `What is exempted is counted, and absorbs nothing`() throws {
        let result = try Self.check(Self.slogan, "A: 全年最低价，史上最强补贴")
        #expect(result.exempted == [0])
        #expect(result.findings.map(\.chargedWith) == [nil])
        #expect(try Self.check(Self.slogan, "A: 史上最强补贴，全店第一").exempted == [])
    }

    @Test func `Phrases lift the occasion of a demand, never its fulfilment`() throws {
        let demand = Self.best.replacing(
            "must_not: {words: [最低, 最强, 第一]}",
            with: "when: {by: agent, words: [最低]}\nmust: {by: agent, words: [全年最低价保证]}")
        let exempt = Self.slogan.replacing("史上最强补贴", with: "全年最低价保证")
        #expect(try Self.found(exempt, "A: 全年最低价\nA: 好", best: demand) == ["attitude/words 最低价"])
        #expect(try Self.check(exempt, "A: 最低\nA: 全年最低价保证", best: demand).exempted == [])
        #expect(
            try Self.found(exempt, "A: 最低\nA: 嗯", best: demand) == ["compliance/best 最低+嗯"])
    }

    @Test func `A phrase that is exempt still stands against a hit`() throws {
        let guarded = Self.best.replacing(
            "{words: [最低, 最强, 第一]}", with: "{words: [第一], not: {words: [全年最低价]}}")
        // The second message brings the rule to be looked at again.
        let chat = "A: 全年最低价，第一\nA: 第一"
        #expect(
            try Self.found(Self.slogan, chat, best: guarded)
                == ["attitude/words 最低价", "compliance/best 第一"])
    }

    private static let trainees = """
        - why: {zh: 新人, en: Trainees}
          agents: [木木, a7]
          shops: 星河数码
          since: 2026-03-01
          until: 2026-03-02
        """

    @Test(arguments: [
        ("@shop 星河数码\n2026-03-02 09:00:00 A(木木): 第一", true),
        ("@shop 星河数码\n2026-03-01 00:00:00 A(a7): 第一", true),
        ("@shop 星河数码\n2026-03-03 00:00:00 A(木木): 第一", false),
        ("@shop 星河数码\n2026-02-28 23:59:59 A(木木): 第一", false),
        ("@shop 别家\n2026-03-02 09:00:00 A(木木): 第一", false),
        ("2026-03-02 09:00:00 A(木木): 第一", false),
        ("@shop 星河数码\n2026-03-02 09:00:00 A(小李): 第一", false),
        ("@shop 星河数码\nA(木木): 第一", false),
    ])
    func `Agents, shops and dates must all hold`(chat: String, exempted: Bool) throws {
        #expect(try Self.found(Self.trainees, chat).isEmpty == exempted)
    }

    @Test func `Of two agents only the one that is named is let off`() throws {
        let slogan = Self.slogan + "\n  agents: 木木"
        let chat = "A(小李): 史上最强补贴\nA(木木): 史上最强补贴\nA(小李): 第一"
        let result = try Self.check(slogan, chat)
        #expect(result.findings.map(\.agent) == ["小李", "小李"])
        #expect(result.findings.map { $0.evidence.map(\.message) } == [[0], [2]])
        #expect(result.exempted == [0])
    }

    @Test func `Agents are known by name as well as by id`() throws {
        let pack = try Self.pack("- {why: 新人, agents: [木木]}")
        var chat = Conversation(id: "c")
        chat.append(
            time: nil, role: .agent, sender: Participant(id: "a7", name: "木木"), words: "第一".utf8)
        #expect(RuleChecker(pack.rules).check(chat).findings.isEmpty)
    }

    @Test func `Each finding counts for the first entry that lifts it`() throws {
        let both = Self.slogan + "\n- {why: 全部, rules: [compliance/best]}"
        let result = try Self.check(both, "A: 史上最强补贴\nA: 第一\nA: 第一")
        #expect(result.exempted == [0, 1, 1])
        #expect(result.findings.isEmpty)
    }

    @Test func `The chats of a rule's own file are checked without exemptions`() throws {
        let failures = FixtureCheck.failures(of: try Self.pack(Self.slogan).rules)
        #expect(!failures.contains { $0.rule == "compliance/best" })
    }

    @Test func `The digest of the pack tells one file of filters from another`() throws {
        let before = try Self.pack(Self.slogan).digest
        #expect(try Self.pack(Self.slogan + "\n").digest != before)
    }

    @Test func `The explanation of a chat says what was exempted`() throws {
        let pack = try Self.pack(Self.slogan)
        let script = try Script("A: 史上最强补贴\nA: 第一", zone: pack.rules.calendar.zone)
        let trace = try #require(
            RuleExplainer(pack.rules).explain(script.conversation).last)
        #expect(trace.steps.map(\.outcome) == [.exempted, .flagged])
        #expect(trace.steps.first?.text.zh.contains("filters.yaml:1（双十一平台口号）豁免") == true)
    }

    @Test func `A file of comments alone exempts nothing`() throws {
        #expect(try Self.pack("# 以后再写\n\n").rules.exemptions.isEmpty)
    }

    /// Each mistake with its line, its column and a part of what is said.
    @Test(arguments: [
        ("- {why: x, rules: [compliance/bets]}", 1, 20, "did you mean `compliance/best`?"),
        ("- {why: x, rules: ['speed/*']}", 1, 20, "`speed/*` is not known"),
        ("- why: x\n  phrase: [甲]", 2, 3, "phrases"),
        ("- phrases: [甲]", 1, 3, "why"),
        ("- why: x", 1, 3, "everything would be exempted"),
        ("- why: x\n  shops: []", 2, 10, "this list is empty"),
        ("- {why: x, agents: []}", 1, 20, "this list is empty"),
        ("- {why: x, shops: 甲, phrases: []}", 1, 31, "this list is empty"),
        ("- {why: x, rules: []}", 1, 19, "this list is empty"),
        ("- why: x\n  since: 1.11.2026", 2, 10, "2026-06-08"),
        ("- why: x\n  since: 2026-11-12\n  until: 2026-11-01", 3, 10, "`until` is before `since`"),
        ("- why: x\n  phrases: ['']", 2, 13, "a text must stand here"),
        ("- why: x\n  phrases: [甲", 2, 12, "not well-formed YAML"),
        ("just words", 1, 1, "`key: value`"),
    ])
    func `A mistake is told with its place and the line itself`(
        filters: String, line: Int, column: Int, says: String
    ) throws {
        let thrown = #expect(throws: FileErrors.self) { _ = try Self.pack(filters) }
        let error = try #require(thrown?.errors.first)
        #expect(thrown?.errors.count == 1)
        #expect(error.path.hasSuffix("/filters.yaml"))
        #expect((error.line, error.column) == (line, column))
        #expect(error.problem.en.contains(says), "\(error.problem.en)")
        #expect(error.quote == filters.split(separator: "\n").dropFirst(line - 1).first ?? "")
    }

    @Test func `A file that is named and not there is a mistake`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.best, to: "rules/compliance/best.yaml")
        #expect(throws: FileErrors.self) {
            _ = try RulePack(
                folders: [folder.path("rules")], filters: [folder.path("none.yaml")]
            ) { "\($0.count)" }
        }
    }
}
