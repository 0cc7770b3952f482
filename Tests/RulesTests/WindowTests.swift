import Testing
import Wording

@testable import Rules

/// Where something must or must not be said: which of nine messages each window holds.
struct WindowTests {
    /// Message 4 is the trigger, at 22:58; working hours end at 23:00 and begin at 09:00. Turns:
    /// 0–1 agent, 2 customer, 3 agent, 4 customer, 5–6 agent, 7 customer, 8 agent.
    private static let chat = """
        22:40:00 A: x
        22:50:00 A: x
        22:52:00 C: x
        22:55:00 A: x
        22:58:00 C: xT
        22:59:00 A: x
        2026-03-03 09:01:00 A: x
        2026-03-03 09:04:00 C: x
        2026-03-03 09:20:00 A: x
        """

    @Test(arguments: [
        ("whole conversation", [0, 1, 3, 5, 6, 8]), ("rest of conversation", [5, 6, 8]),
        ("conversation so far", [0, 1, 3]), ("same message", [Int]()), ("same turn", []),
        ("message 3", []), ("messages 2 to 5", [5, 6]), ("[message 3, whole conversation]", [3]),
        ("[messages 2 to 4, whole conversation]", [1, 3, 5]),
        ("[message 7, whole conversation]", []),
        ("[messages 5 to 9, whole conversation]", [6, 8]),
        ("first 4 messages", [5]), ("last 2 messages", [6, 8]), ("next 2 messages", [5, 6]),
        ("previous 2 messages", [1, 3]), ("around 2 messages", [3, 5, 6]),
        // 40 % of nine is four messages, 20 % is two, 1 % is one.
        ("[whole conversation, first 40 %]", [0, 1, 3]), ("[whole conversation, first 1%]", [0]),
        ("last 20 %", [8]), ("last 100 %", [5, 6, 8]),
        ("[whole conversation, first 2 turns]", [0, 1]),
        ("last 2 turns", [8]), ("next 1 turn", [5, 6]), ("previous 1 turn", [3]),
        // Seven minutes of work lie between the trigger and 09:05.
        ("3 min", [5, 6]), ("next 21 min", [5, 6]), ("22 min", [5, 6, 8]),
        ("3 min by the clock", [5]), ("11 h by the clock", [5, 6, 8]),
        ("previous 3 min", [3]), ("previous 8 min by the clock", [1, 3]),
        ("around 3 min", [3, 5, 6]), ("around 3 min by the clock", [3, 5]),
        ("until the other side writes", []),
    ]) func `A window holds these messages of the agent`(window: String, messages: [Int]) throws {
        let bench = try RuleBench(
            "when: {by: customer, words: [xT]}\nmust_not: {words: [x]}\nwithin: \(window)")
        let places = try bench.findings(Self.chat).compactMap {
            $0.evidence.map(\.message).filter { $0 != 4 }.first
        }
        #expect(places == messages)
    }

    @Test func `The side that wrote may have to add something before the other side writes`() throws
    {
        let bench = try RuleBench(
            "when: {by: agent, words: [x]}\nmust: {by: agent, words: [y]}\n"
                + "within: until the other side writes")
        #expect(try bench.findings("A: x\nA: y\nC: z").isEmpty)
        #expect(try bench.places("A: x\nA: w\nC: z\nA: y") == [[0, 1]])
    }

    @Test(arguments: [
        ("first 2", [0, 2]), ("last 2", [2, 4]), ("last", [4]), ("2", [2]), ("from 2", [2, 4]),
        ("last 9", [0, 2, 4]), ("every", [0, 2, 4]),
    ]) func `Some of the hits of a trigger count`(hit: String, triggers: [Int]) throws {
        let bench = try RuleBench(
            "when: {by: customer, words: [x], hit: \(hit)}\nmust: {words: [y]}\nwithin: next 1 message"
        )
        let chat = "C: x\nA: a\nC: x\nA: b\nC: x\nA: c"
        #expect(try bench.findings(chat).compactMap { $0.evidence.first?.message } == triggers)
    }

    @Test(arguments: [
        (
            "at: start of turn", "60 s", "counted from the start of the turn",
            "2 min 10 s of working"
        ),
        ("at: end of turn", "60 s", "counted from the end of the turn", "1 min 30 s of working"),
        ("hit: last", "60 s", "answered after 1 min 30 s of working time; the limit is 1 min", ""),
        ("at: start of turn", "60 s by the clock", "2 min 10 s of time by the clock", "the limit"),
    ]) func `A late answer is told with its clock and where it started`(
        place: String, window: String, text: String, other: String
    ) throws {
        let bench = try RuleBench(
            "when: {by: customer, \(place)}\nmust: {by: agent}\nwithin: \(window)\ncounts: late")
        let finding = try bench.finding(
            "10:00:00 C: 有吗\n10:00:40 C: L码\n10:02:10 A: 有")
        #expect(finding.explanation.en.contains(text), "\(finding.explanation.en)")
        #expect(finding.explanation.en.contains(other), "\(finding.explanation.en)")
        #expect(finding.explanation.zh.contains("按"))
    }

    @Test(arguments: [
        "conversation so far", "message 3", "messages 2 to 5", "first 20 %", "last 20 %",
        "first 2 turns", "last 2 turns", "next 2 turns", "previous 10 s", "around 300 s",
        "600 s by the clock", "previous 60 s by the clock", "around 60 s by the clock", "promised",
        "whole conversation", "until the other side writes", "around 2 messages",
    ]) func `A window is written as it was read`(text: String) throws {
        let bench = try RuleBench(
            "when: {by: agent, due: stated}\nmust: {words: [x]}\nwithin: \(text)")
        let parts = try #require(bench.pack.rules.rules.first).window.parts
        #expect(parts.map(\.text) == [text])
    }

    @Test(arguments: [
        ("messages 5 to 2", "5 is after 2"), ("first 200 %", "at most 100 %"),
        ("first 0 messages", "a whole number from 1 to 100000 must stand here"),
        ("messages 0 to 2", "a whole number from 1 to 100000 must stand here"),
        ("0 s", "a whole number from 1 to 100000 must stand here"),
        ("first 2 words", "`first 2 words` is no window; write one of: whole conversation"),
    ]) func `A wrong number in a window is told alone`(window: String, message: String) throws {
        let said = try RuleBench.message("must: {words: [x]}\nwithin: \(window)")
        #expect(said.contains("error: " + message), "\(said)")
        #expect(said.contains("write one of") == message.contains("write one of"))
    }

    @Test func `The night counts by the clock, and not as working time`() throws {
        func rule(_ window: String) -> String {
            "when: {by: customer}\nmust: {by: agent}\nwithin: \(window)"
        }
        let chat = "22:59:00 C: 有吗\n2026-03-03 09:01:00 A: 有"
        #expect(try RuleBench(rule("2 min")).findings(chat).isEmpty)
        let finding = try RuleBench(rule("2 min by the clock")).finding(chat)
        #expect(finding.explanation.zh == "过了 10 小时 2 分才回复，要求在 2 分钟内，按钟表时间计（标题）")
    }

    @Test(arguments: [
        "when: {by: customer}\nmust_not: {words: [x]}\nwithin: 60 s",
        "must_not: {words: [x]}\nunless: {said: {words: [y]}, in: around 5 min}",
    ]) func `Without times a window of time makes a rule inapplicable`(body: String) throws {
        let result = try RuleBench(body).result("C: a\nA: x\nA: y")
        #expect(result.findings.isEmpty && result.notApplicable == ["topic/rule"])
    }

    @Test func `What is absent from a part of the conversation is told with the part`() throws {
        let bench = try RuleBench("must: {words: [再见]}\nwithin: last 20 %")
        let finding = try bench.finding("A: 再见\nC: 一\nA: 二\nC: 三\nA: 四")
        #expect(
            finding.explanation.en == "not done within the last 20 % of the conversation: “Title”")
        #expect(finding.nearMiss?.en == "message 1 says it, but before the window")
    }
}
