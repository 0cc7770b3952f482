import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// What an author is told about what did not count, and the line that would change it. Places,
/// lengths of time and shares are worked out by hand.
struct ExplainTests {
    /// `outcome message: text | near miss | remedy` of the steps, without the folder's path.
    private func steps(_ body: String, words: [String: String] = [:], _ chat: String) throws
        -> [String]
    {
        let bench = try RuleBench(body, words: words)
        let script = try Script(chat, zone: bench.pack.rules.calendar.zone)
        return RuleExplainer(bench.pack.rules).explain(script.conversation).flatMap(\.steps).map {
            step in
            let near = step.outcome == .flagged ? step.nearMiss?.reason.en ?? "-" : "-"
            let remedy = step.nearMiss?.remedy?.shown ?? "-"
            let place = step.message.map { "\($0 + 1)" } ?? "chat"
            let file = remedy.split(separator: "/").suffix(2).joined(separator: "/")
            return "\(step.outcome.rawValue) \(place) | \(near) | \(file)"
        }
    }

    static let greeting = "must: {by: agent, words: [您好, 早上好]}\nwithin: first 2 messages"

    static let absences: [(body: String, chat: String, said: String)] = [
        (
            greeting, "C: 您好\nA: 有的",
            "flagged 2 | message 1 says it, but the customer wrote it | topic/rule.yaml:9: by: [agent, customer]"
        ),
        (
            greeting, "C: 在\nA: 有\nA: 的\nA: 您好",
            "flagged 2 | message 4 says it, but it is number 3 where the limit is 2"
                + " | topic/rule.yaml:10: within: first 3 messages"
        ),
        (
            greeting, "C: 您好\nA: 有\nA: 的\nA: 您好",
            "flagged 2 | message 4 says it, but it is number 3 where the limit is 2"
                + " | topic/rule.yaml:10: within: first 3 messages"
        ),
        (
            "must: {by: agent, words: [抱歉]}", "C: 坏\nA: 抱 歉",
            "flagged 2 | message 2 writes “抱歉” in another way, which only folds: true reads"
                + " | topic/rule.yaml: + folds: true"
        ),
        (
            "must: {by: agent, resembles: {to: [点击申请退款即可], similarity: 0.95}}",
            "C: 坏\nA: 点击申请退货即可",
            // One of eight characters differs: 7 / 8.
            "flagged 2 | “点击申请退货即可” in message 2 is 87 % like “点击申请退款即可”"
                + " | topic/rule.yaml:9: similarity: 0.87"
        ),
        (
            "must: {by: agent, clause: {words: [抱歉], not: {words: [不]}}}", "C: 坏\nA: 我不抱歉",
            "flagged 2 | message 2 says “抱歉”, but its clause does not meet the rest of `clause` | -"
        ),
        (
            "must: {by: agent, words: [很高兴为您服务]}", "A: 很高行为您服务，在的",
            // One of seven characters differs: 6 / 7.
            "flagged 1 | “很高行为您服务” in message 1 is 85 % like “很高兴为您服务”"
                + " | topic/rule.yaml:9: words: + 很高行为您服务"
        ),
        (
            "must: {by: agent, words: [return]}", "C: 坏\nA: it returned on its own",
            "flagged 2 | “return” in message 2 is inside “returned”, not a word of its own | -"
        ),
        // Too short a wording, too short a clause, too little in common (8 of 11).
        (greeting, "A: 早上号，在的", "flagged 1 | - | -"),
        ("must: {by: agent, words: [明天再见]}", "A: 天再见", "flagged 1 | - | -"),
        (
            "must: {by: agent, words: [talk to you]}", "A: I will get back to you soon",
            "flagged 1 | - | -"
        ),
        // The trigger says it; that is no way to have said it.
        (
            "when: {by: agent, words: [稍后回电]}\nmust: {by: agent, words: [回电]}\nwithin: next 3 messages",
            "A: 稍后回电\nA: 好的", "flagged 1 | - | -"
        ),
        (
            "must: {by: agent, words: [谢谢], except: {words: [不用谢谢]}}", "A: 不用谢谢啦",
            "flagged 1 | “谢谢” in message 1 is inside the allowed “不用谢谢” | -"
        ),
        (
            "when: {by: customer, at: end of turn}\nmust: {by: agent}\nwithin: 60 s",
            "09:00:00 C: 在吗\n09:01:40 A: 在的",
            "flagged 1 | message 2 would count, but came 40 s late | topic/rule.yaml:11: within: 100 s"
        ),
        (
            "must: {by: agent, words: [再见]}\nwithin: last 1 messages", "A: 再见\nA: 好\nA: 嗯",
            "flagged 3 | message 1 says it, but before the window | topic/rule.yaml:10: within: last 3 messages"
        ),
    ]

    @Test(arguments: absences)
    func `An absence has its nearest thing and the line that would accept it`(
        body: String, chat: String, said: String
    ) throws {
        #expect(try steps(body, chat) == [said])
    }

    @Test func `A pattern that was given up on a message is told there, as an audit tells it`()
        throws
    {
        let body = "must_not: {pattern: '(?:a|b|ab|ba|aa){5,40}(?:a|b|ab){5,40}x'}"
        let chat = "A: 好\nA: " + String(repeating: "ab", count: 300) + "!bx"
        #expect(try steps(body, chat).contains("undetermined 2 | - | -"))
        let undecided = try RuleBench(body).result(chat).undetermined
        #expect(undecided.map(\.message) == [1])
        // Of a customer nobody asks.
        #expect(
            try !steps(body, chat.replacing("A:", with: "C:")).joined().contains("undetermined"))
    }

    static let causes: [(body: String, chat: String, said: String)] = [
        (
            "when: {by: customer}\nmust: {by: agent}\nwithin: 60 s", "C: 在吗\nA: 在的",
            "the times that it needs are missing"
        ),
        (
            "where: {rating: {max: 2}}\nmust_not: {words: [急]}", "10:00:00 A: 急",
            "the chat has no rating"
        ),
        (
            "must: {by: agent, words: [您好]}\nwithin: first 2 messages", "10:00:00 C: 在吗",
            "the window has no message of the agent"
        ),
    ]

    @Test(arguments: causes)
    func `Why a rule does not apply is one thing`(body: String, chat: String, said: String) throws {
        let bench = try RuleBench(body)
        let script = try Script(chat, zone: bench.pack.rules.calendar.zone)
        let steps = RuleExplainer(bench.pack.rules).explain(script.conversation).flatMap(\.steps)
        #expect(steps.map(\.outcome) == [.notApplicable])
        #expect(steps.map(\.text.en) == [said])
    }

    @Test(arguments: [
        ("late", "C: 在吗", "never answered; this rule counts only late ones"),
        (
            "never", "10:00:00 C: 在吗\n10:02:00 A: 在的",
            "answered late; this rule counts only what is never answered"
        ),
    ])
    func `What a rule does not count is not told as in order`(
        counts: String, chat: String, said: String
    ) throws {
        let bench = try RuleBench(
            "when: {by: customer}\nmust: {by: agent}\nwithin: 60 s\ncounts: \(counts)")
        let timed = chat.contains(":00") ? chat : "10:00:00 " + chat
        let script = try Script(timed, zone: bench.pack.rules.calendar.zone)
        let steps = RuleExplainer(bench.pack.rules).explain(script.conversation).flatMap(\.steps)
        #expect(steps.map(\.outcome) == [.uncounted])
        #expect(steps.map(\.text.en) == [said])
    }

    @Test func `An allowed phrase is told once, however often the rule looks`() throws {
        let said = try steps(
            "when: {by: customer}\nmust_not: {words: [急], except: {words: [别急]}}\nwithin: rest of conversation",
            "C: 在\nC: 在\nA: 别急")
        #expect(said.count { $0 == "not_counted 3 | - | -" } == 1)
    }

    @Test func `A wording like one of a list would be a line of the list`() throws {
        let said = try steps(
            "must: {by: agent, list: hello}", words: ["hello": "早上好\n/今天[也还]挺?好/\n"], "A: 今天也挺号！")
        #expect(
            said == [
                "flagged 1 | “今天也挺号” in message 1 is 75 % like “今天也好” | words/hello.txt: + 今天也挺号"
            ])
    }

    static let hits: [(body: String, chat: String, said: [String])] = [
        ("must_not: {words: [急]}", "C: 急", ["not_counted 1 | - | -", "met chat | - | -"]),
        (
            "must_not: {words: [急], except: {words: [别急]}}", "A: 别急",
            ["not_counted 1 | - | -", "met chat | - | -"]
        ),
        (
            "must_not: {words: [急]}\nwithin: first 1 messages", "A: 好\nA: 急",
            [
                "not_counted 2 | - | topic/rule.yaml:10: within: rest of conversation",
                "met chat | - | -",
            ]
        ),
        (
            "must_not: {words: [急]}\nunless: {said: {words: [抱歉]}, in: previous 1 messages}",
            "A: 抱歉\nA: 急\nA: 急",
            ["not_counted 2 | - | -", "flagged 3 | - | -"]
        ),
    ]

    @Test(arguments: hits)
    func `A hit that does not count is told`(body: String, chat: String, said: [String]) throws {
        #expect(try steps(body, chat) == said)
    }

    @Test func `What meets a demand is shown where it stands`() throws {
        #expect(try steps(Self.greeting, "A: 在\nA: 您好") == ["met 2 | - | -"])
    }

    static let likenesses: [(wording: String, text: String, share: Double, part: Range<Int>)] = [
        ("早上好", "亲早上号", 2.0 / 3, 1..<4), ("hello", "Hallo there", 0.8, 0..<5),
        ("您好", "您好", 1, 0..<2), ("抱歉", "在的", 0, 0..<0),
    ]

    @Test(arguments: likenesses)
    func `Likeness is the share of characters that stay in the best part`(
        wording: String, text: String, share: Double, part: Range<Int>
    ) throws {
        let best = try #require(Likeness.best(of: wording, in: text))
        #expect(abs(best.share - share) < 1e-9)
        #expect(best.part == part)
    }

    /// What of the longer one has to be edited: 2 of 5, 3 of 7 (Levenshtein's kitten), nothing.
    static let reached: [(least: Double, left: String, right: String, isReached: Bool)] = [
        (0.6, "night", "nacht", true), (0.61, "night", "nacht", false),
        (0.57, "kitten", "sitting", true), (0.58, "kitten", "sitting", false),
        (1, "same", "same", true), (1, "same", "some", false), (0.8, "", "", true),
        (0.9, "abcdefghij", "abcdefghi", true), (0.5, "ab", "", false),
    ]

    @Test(arguments: reached)
    func `Two texts are alike where enough of the longer one needs no edit`(
        least: Double, left: String, right: String, isReached: Bool
    ) {
        let (left, right) = (left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value))
        #expect(Likeness.reaches(least, left, right) == isReached)
        #expect(Likeness.reaches(least, right, left) == isReached)
    }
}
