import Testing

@testable import Rules

/// Sending the same again: how near, how long, what does not count.
struct RepeatTests {
    private static let line = "今天下午三点统一发货"
    private static let apart = """
        09:00:00 C: 几点发货
        09:00:10 A: \(line)
        09:10:00 C: 能换颜色吗
        09:10:10 A: \(line)
        09:40:00 C: 积分在哪看
        09:40:10 A: \(line)
        """

    @Test(arguments: [
        ("times: 3", [[1, 3, 5]]), ("times: 3, within: previous 10 min", [[Int]]()),
        ("times: 2, within: previous 10 min", [[1, 3]]),
        ("times: 3, within: previous 40 min", [[1, 3, 5]]),
        ("times: 2, within: previous 1 messages", [[3, 5]]),
        ("times: 3, within: previous 1 messages", []),
        ("times: 3, within: previous 2 messages", [[1, 3, 5]]),
        ("times: 3, within: same turn", []),
        ("times: 2, except: {words: [统一发货]}", []),
        ("times: 2, except: {words: [退款]}", [[1, 3, 5]]),
    ]) func `Copies are looked for in a window`(limits: String, places: [[Int]]) throws {
        #expect(try RuleBench("must_not: {repeats: {\(limits)}}").places(Self.apart) == places)
    }

    @Test func `Answers to the same question count on request`() throws {
        let chat = "C: 几点发货\nA: \(Self.line)\nC: 几点发货啊\nA: \(Self.line)\nA: \(Self.line)"
        #expect(try RuleBench("must_not: {repeats: {times: 2}}").findings(chat).isEmpty)
        let bench = try RuleBench("must_not: {repeats: {times: 3, same_question: true}}")
        #expect(try bench.places(chat) == [[1, 3, 4]])
    }

    @Test func `Without times a window of time leaves repetition unknown`() throws {
        let bench = try RuleBench(
            "must_not: {repeats: {times: 2, within: previous 5 min, same_question: true}}")
        let result = try bench.result("C: 几点\nA: \(Self.line)\nA: \(Self.line)")
        #expect(result.findings.isEmpty && result.notApplicable == ["topic/rule"])
    }
}
