import Testing

@testable import Rules

/// Too fast to have been typed.
struct TypingRateTests {
    /// Forty characters.
    private static let long = String(repeating: "退货流程", count: 10)

    @Test(arguments: [
        // 40 characters in 8 s are 300 a minute.
        ("09:00:00 C: 怎么退\n09:00:08 A: \(long)", [[1]]),
        ("09:00:00 C: 怎么退\n09:00:09 A: \(long)", [[Int]]()),
        // The burst began earlier; the agent may have typed since.
        ("09:00:00 C: 怎么退\n09:01:00 C: 在吗\n09:01:05 A: \(long)", []),
        // Since the agent's own message before.
        ("09:00:00 C: 怎么退\n09:01:00 A: 好\n09:01:04 A: \(long)", [[2]]),
        ("09:00:00 C: 怎么退\n09:00:00 A: \(long)", []),
        // The first message of a chat has no rate.
        ("09:00:00 A: \(long)\n09:00:30 C: 好", []),
        ("09:00:00 C: 怎么退\n09:00:08 A[card]: \(long)", []),
    ]) func `Characters a minute since one could begin to type`(chat: String, places: [[Int]])
        throws
    {
        let bench = try RuleBench("must_not: {typing_rate: {min: 300, max: 2000}}")
        #expect(try bench.places(chat) == places)
    }

    @Test(arguments: [
        "C: 怎么退\nA: \(long)", "09:00 C: 怎么退\n09:00 A: \(long)", "09:00:03 C: 怎么退\nA: \(long)",
    ]) func `Without times, or by the minute, nobody knows`(chat: String) throws {
        let result = try RuleBench("must_not: {typing_rate: {min: 300}}").result(chat)
        #expect(result.findings.isEmpty && result.notApplicable == ["topic/rule"])
    }
}
