import Testing
import Wording

@testable import Rules

/// What each message must have, and not just one of them.
struct EveryTests {
    @Test(arguments: [
        ("A: 您好\nC: 在\nA: 您看", [[Int]]()), ("A: 您好\nC: 在\nA: 看", [[2]]),
        // Once a turn, with all its messages.
        ("A: 一\nA: 您好\nA: 二\nC: 在\nA: 三", [[0, 2], [4]]),
        ("C: 在\nB: 好\nS: 转接", []), ("A[recalled]: 一", []),
    ]) func `Every message of the demanded side`(chat: String, places: [[Int]]) throws {
        #expect(try RuleBench("must: {words: [您], every: true}").places(chat) == places)
    }

    @Test func `Those in the window only, and not where an exception stands`() throws {
        let bench = try RuleBench(
            """
            when: {by: customer, words: [投诉]}
            must: {words: [抱歉], every: true}
            within: next 2 messages
            unless: {said: {by: customer, words: [算了]}, in: next 1 turn}
            """)
        let finding = try bench.finding("A: 一\nC: 投诉\nA: 抱歉\nA: 二\nA: 三")
        #expect(finding.evidence.map(\.message) == [1, 3])
        #expect(finding.explanation.en.contains("every message must do it"))
        #expect(try bench.findings("C: 投诉\nA: 一\nC: 算了").count == 1)
        let sentence = try #require(bench.pack.rules.rules.first).sentence
        #expect(sentence.zh.contains("每条消息都必须做到"))
    }

    @Test func `What is not known accuses no message`() throws {
        let bench = try RuleBench("must: {chat: {rating: {min: 4}}, every: true}")
        let result = try bench.result("A: 一")
        #expect(result.findings.isEmpty && result.notApplicable == ["topic/rule"])
        #expect(try bench.places("@rating 3\nA: 一\nC: 二\nA: 三") == [[0], [2]])
    }
}
