import Patterns
import Testing
import Transcripts
import Wording

@testable import Rules

/// Rules put together at random, over chats put together at random: whatever loads can be
/// evaluated, explained and said in words.
struct RandomRuleTests {
    @Test(arguments: 0..<80) func `Any rule can be evaluated on any chat`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let body = Self.rule(&dice)
        guard let bench = try? RuleBench(body) else {
            #expect(try RuleBench.message(body).contains("topic/rule.yaml:"), "\(body)")
            return
        }
        let rule = try #require(bench.pack.rules.rules.first)
        #expect(!rule.sentence.zh.isEmpty && !rule.sentence.en.isEmpty)
        let explainer = RuleExplainer(bench.pack.rules)
        for _ in 0..<6 {
            let chat = Self.chat(&dice)
            let findings = try bench.findings(chat)
            #expect(try bench.findings(chat) == findings)
            let script = try Script(chat, zone: bench.pack.rules.calendar.zone)
            let count = script.conversation.messages.count
            for evidence in findings.flatMap(\.evidence) {
                #expect((0..<max(count, 1)).contains(evidence.message), "\(body)\n\(chat)")
            }
            let flagged = explainer.explain(script.conversation).contains { $0.outcome == .flagged }
            #expect(flagged == !findings.isEmpty, "\(body)\n\(chat)")
        }
    }

    @Test(arguments: 0..<80) func `A condition holds, or leaves a doubt, only where a look is due`(
        seed: Int
    ) throws {
        var dice = Dice(seed: seed)
        guard let bench = try? RuleBench(Self.rule(&dice)) else { return }
        let rule = try #require(bench.pack.rules.rules.first)
        let conditions =
            [rule.occasion?.condition, rule.demand.condition, rule.until].compactMap { $0 }
            + rule.excuses.map(\.said)
        let view = ChatView(bench.pack.rules)
        for _ in 0..<20 {
            let chat = Self.chat(&dice)
            view.fill(with: try Script(chat, zone: bench.pack.rules.calendar.zone).conversation)
            for condition in conditions {
                let places = condition.places(in: view)
                for message in 0..<view.count where !places.contains(message) {
                    for trigger in [nil, Trigger(anchor: 0, time: view.time(0))] {
                        let seen = condition.matchContent(message, in: view, trigger: trigger)
                        #expect(seen == nil && view.doubts == Doubts(), "\(chat)")
                    }
                }
            }
        }
    }

    /// The other tests say nothing of rules that are refused.
    @Test func `Half of the random rules load`() {
        let loaded = (0..<80).count { seed in
            var dice = Dice(seed: seed)
            return (try? RuleBench(Self.rule(&dice))) != nil
        }
        #expect(loaded >= 40)
    }

    private static let kinds = [
        "words: [甲]", "words: [乙, 甲乙], except: {words: [甲乙]}", "pattern: '\\d+'",
        "length: {max: 4}",
        "characters: {of: han, min: 2}", "characters: {of: '!', share: 0.5}",
        "echoes: {share: 0.5}",
        "mixes: [[甲], [乙]]", "order: [[甲], [乙]]", "typing_rate: {min: 60}", "due: stated",
        "repeats: {times: 2, length: 1, same_question: true, within: previous 5 min}",
        "repeats: {times: 2, length: 1}", "after_pause: 60 s", "chat: {rating: {max: 2}}",
        "chat: {duration: {min: 1 min}, messages: {min: 3}}", "kind: [image, card]",
        "with: {said: {words: [乙]}, in: previous 2 min}",
        "with: {said: {by: agent}, in: same turn}",
        "answers: {by: anyone, words: [甲]}", "on_topic: trigger", "except: {words: [甲]}",
        "clause: {words: [甲], not: {words: [乙]}}", "clause: {words: [甲乙]}, fills: 0.5",
        "about: [customer, open]", "addresses: trigger",
        "words: [甲, 乙], different: 2", "words: [甲], disguised: true",
    ]

    private static let windows = [
        "whole conversation", "rest of conversation", "conversation so far", "same message",
        "same turn", "message 2", "messages 2 to 3", "first 2 messages", "last 2 messages",
        "next 2 messages", "previous 2 messages", "around 1 message", "first 20 %", "last 50 %",
        "first 1 turn", "last 1 turn", "next 1 turn", "previous 1 turn", "60 s", "previous 2 min",
        "around 1 min", "90 s by the clock", "until the other side writes", "promised",
        "[same turn, next 1 message]", "[first 50 %, 60 s]",
    ]

    private static func rule(_ dice: inout Dice) -> String {
        var lines: [String] = []
        if dice.roll(2) == 0 {
            let extras = [
                "", ", at: end of turn", ", at: start of turn", ", at: handover", ", hit: last 2",
            ]
            lines.append("when: {\(condition(&dice, depth: 1))\(dice.pick(extras))}")
        }
        switch dice.roll(3) {
        case 0: lines.append("must: {\(condition(&dice, depth: 2))}")
        case 1: lines.append("must: {\(condition(&dice, depth: 1)), every: true}")
        default: lines.append("must_not: {\(condition(&dice, depth: 2))}")
        }
        lines.append("within: \(dice.pick(windows))")
        if dice.roll(3) == 0 {
            let effect = dice.pick(["in", "in", "within"])
            lines.append(
                "unless: {said: {\(condition(&dice, depth: 1))}, \(effect): \(dice.pick(windows))}")
        }
        if dice.roll(4) == 0 { lines.append("until: {\(condition(&dice, depth: 0))}") }
        if dice.roll(4) == 0 { lines.append("where: {messages: {min: 2}}") }
        return lines.joined(separator: "\n")
    }

    private static func condition(_ dice: inout Dice, depth: Int) -> String {
        let by = dice.pick(["", "by: agent, ", "by: customer, ", "by: anyone, "])
        guard depth > 0, dice.roll(2) == 0 else { return by + dice.pick(kinds) }
        let inner = (0..<2).map { _ in "{" + condition(&dice, depth: depth - 1) + "}" }
        switch dice.roll(3) {
        case 0: return by + "not: \(inner[0])"
        case 1: return by + "all: [\(inner.joined(separator: ", "))]"
        default: return by + "any: [\(inner.joined(separator: ", "))]"
        }
    }

    private static func chat(_ dice: inout Dice) -> String {
        let timed = dice.roll(3) > 0
        var second = 32_400
        var lines = dice.roll(2) == 0 ? ["@rating \(dice.roll(5))"] : []
        for _ in 0..<dice.roll(9) {
            second += dice.roll(150)
            let numbers = [second / 3600, second / 60 % 60, second % 60]
            let clock = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
            let who = dice.pick(["C", "A", "A(二)", "B", "S", "C[image]", "A[recalled]", "A[card]"])
            let said = (0..<dice.roll(4)).map { _ in
                dice.pick(["甲", "乙", "丙", "！", "!", " ", "12", "😀", "10分钟内回复", "好的", "OK"])
            }
            lines.append((timed ? clock + " " : "") + who + ": " + said.joined())
        }
        return lines.joined(separator: "\n")
    }
}
