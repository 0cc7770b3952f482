import Testing
import Wording

@testable import Rules

/// Something else that is said around a message.
struct WithTests {
    @Test(arguments: [
        ("C: 坏的\nA: 退不了", [[1]]), ("A: 退不了\nC: 坏的", [[Int]]()), ("A: 坏的\nA: 退不了", []),
        ("C: 坏的\nC: 一\nC: 二\nC: 三\nA: 退不了", []), ("A: 退不了", []),
    ]) func `What another message says before it`(chat: String, places: [[Int]]) throws {
        let bench = try RuleBench(
            """
            must_not:
              words: [退不了]
              with: {said: {by: customer, words: [坏的]}, in: previous 3 messages}
            """)
        #expect(try bench.places(chat) == places)
        let sentence = try #require(bench.pack.rules.rules.first).sentence
        #expect(sentence.en.contains("while within the 3 messages before the customer says “坏的”"))
    }

    @Test func `Several things at once, and things that must not be there`() throws {
        let bench = try RuleBench(
            """
            must_not:
              words: [再见]
              with:
                - {said: {words: [甲]}, in: whole conversation}
                - {said: {words: [乙]}, in: conversation so far}
              not: {with: {said: {words: [丙]}, in: whole conversation}}
            """)
        #expect(try bench.places("C: 乙\nA: 再见\nC: 甲") == [[1]])
        #expect(try bench.findings("C: 乙\nA: 再见\nC: 甲\nA: 丙").isEmpty)
        #expect(try bench.findings("A: 再见\nC: 甲\nC: 乙").isEmpty)
        #expect(try bench.findings("C: 乙\nA: 再见").isEmpty)
    }

    @Test func `The message itself is no other message`() throws {
        let bench = try RuleBench(
            "must_not: {words: [甲], with: {said: {words: [甲]}, in: around 1 message}}")
        #expect(try bench.findings("A: 甲，甲").isEmpty)
        #expect(try bench.places("A: 甲\nC: 甲\nA: 乙") == [[0]])
    }

    @Test func `Without times a window of time leaves it unknown`() throws {
        let body = "must_not: {words: [甲], with: {said: {words: [乙]}, in: previous 5 min}}"
        let result = try RuleBench(body).result("C: 乙\nA: 甲")
        #expect(result.findings.isEmpty && result.notApplicable == ["topic/rule"])
        #expect(try RuleBench(body).places("09:00:00 C: 乙\n09:04:00 A: 甲") == [[1]])
    }

    @Test func `A rule sleeps while the other thing is not said`() throws {
        let bench = try RuleBench(
            "must_not: {length: {max: 3}, with: {said: {words: [乙]}, in: whole conversation}}")
        #expect(try #require(bench.pack.rules.rules.first).needs?.count == 1)
    }
}
