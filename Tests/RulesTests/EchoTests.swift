import Testing

@testable import Rules

/// Parroting the other side instead of answering.
struct EchoTests {
    private static let rule = "must_not: {echoes: {share: 0.8, length: 6}}"

    @Test(arguments: [
        // All 11 characters that count stand in the question; 您 and 你 are the same.
        ("C: 你这件外套什么时候发货\nA: 您这件外套什么时候发货呢", [[1]]),
        // 6 of 8 stand in it, in one run: 0.75.
        ("C: 衬衫什么时候有货\nA: 衬衫什么时候到货", [[Int]]()),
        // A quoted question with an answer behind it: 9 of 18.
        ("C: 这件外套有没有黑色\nA: 这件外套有没有黑色？有的，今天就能给您发走", []),
        // Only the last turn of the other side counts, all of its messages.
        ("C: 外套什么时候\nC: 能够发货\nA: 外套什么时候能够发货", [[2]]),
        ("C: 外套什么时候发货\nA: 稍等\nC: 快一点\nA: 外套什么时候发货", []),
        // Too short to be parroting.
        ("C: 有黑色吗\nA: 有黑色", []), ("A: 外套什么时候发货", []),
        ("C: When will my blue coat be sent?\nA: when will my blue coat be sent", [[1]]),
    ]) func `A message that only says again what was just said`(chat: String, places: [[Int]])
        throws
    {
        #expect(try RuleBench(Self.rule).places(chat) == places)
    }

    @Test func `A customer may be held to echo as well`() throws {
        let bench = try RuleBench("must_not: {by: customer, echoes: {}}")
        #expect(try bench.places("A: 请提供一下订单编号\nC: 请提供一下订单编号") == [[1]])
    }
}
