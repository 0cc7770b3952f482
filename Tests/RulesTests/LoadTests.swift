import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// A wait carries the number of chats that the agent held when its clock began to run.
struct LoadTests {
    private static func finding(_ body: String, _ chat: String, at time: String, load: Int) throws
        -> Finding
    {
        let bench = try RuleBench(body)
        let zone = bench.pack.rules.calendar.zone
        let start = try #require(Timestamp(text: "2026-03-02 \(time)", zone: zone))
        let script = try Script(chat, zone: zone)
        let background = KnownBackground(loads: ["小王": [start.milliseconds: load]])
        let findings = RuleChecker(bench.pack.rules, background: background)
            .check(script.conversation).findings
        try #require(findings.count == 1)
        return findings[0]
    }

    private static let reply = """
        when: {by: customer, at: end of turn}
        must: {by: agent}
        within: 60 s
        """

    @Test func `A late answer has the load of the moment at which the customer waited`() throws {
        let finding = try Self.finding(
            Self.reply, "09:00:00 C: 在吗\n09:00:05 C: 有货吗\n09:03:05 A(小王): 有", at: "09:00:05",
            load: 7)
        #expect(finding.load == 7)
        #expect(
            finding.explanation.zh == "从这一轮的最后一条算起，过了 3 分钟才回复，要求在 1 分钟内，按工作时间计（标题），当时同时接待 7 个会话")
        #expect(finding.explanation.en.hasSuffix("; the agent held 7 chats at that moment"))
    }

    @Test func `One chat alone is no reason to speak of it`() throws {
        let finding = try Self.finding(
            Self.reply, "09:00:00 C: 在吗\n09:03:00 A(小王): 有", at: "09:00:00", load: 1)
        #expect(finding.load == 1)
        #expect(finding.explanation.zh == "从这一轮的最后一条算起，过了 3 分钟才回复，要求在 1 分钟内，按工作时间计（标题）")
    }

    @Test func `So has an answer that never came within its time`() throws {
        let finding = try Self.finding(
            Self.reply, "09:00:00 A(小王): 您好\n09:00:30 C: 有货吗", at: "09:00:30", load: 3)
        #expect(finding.load == 3)
    }

    @Test func `The clock of a promise begins when it is made`() throws {
        let finding = try Self.finding(
            "when: {by: agent, due: stated}\nmust: {by: agent}\nwithin: promised",
            "09:00:00 A(小王): 10分钟内回您\n09:30:00 A(小王): 有", at: "09:00:00", load: 4)
        #expect(finding.load == 4)
    }

    @Test(arguments: [
        "must: {words: [您好]}\nwithin: first 3 messages",
        "must_not: {by: agent, words: [有]}",
        "when: {by: customer}\nmust: {by: agent, words: [您好]}\nwithin: next 2 messages",
    ])
    func `Where no clock runs there is no load`(body: String) throws {
        let finding = try Self.finding(
            body, "09:00:00 C: 在吗\n09:00:05 A(小王): 有", at: "09:00:00", load: 9)
        #expect(finding.load == nil)
    }

    @Test func `Without an archive nothing is known`() throws {
        let finding = try RuleBench(Self.reply).finding("09:00:00 C: 在吗\n09:03:00 A: 有")
        #expect(finding.load == nil)
    }
}
