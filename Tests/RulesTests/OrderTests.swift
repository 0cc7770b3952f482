import Testing

@testable import Rules

/// One thing after the other.
struct OrderTests {
    private static let steps = "order: [[您好], {words: [请问]}, [再见]]"

    @Test(arguments: [
        ("A: 您好\nA: 请问\nC: 嗯\nA: 再见", true), ("A: 您好，请问\nA: 再见", true),
        ("A: 您好，请问，再见", true), ("A: 再见，请问，您好", false),
        ("A: 请问\nA: 您好\nA: 再见", false), ("A: 您好\nA: 再见\nA: 请问", false),
        ("A: 请问\nA: 您好\nA: 请问\nA: 再见", true), ("C: 您好\nA: 请问\nA: 再见", false),
        ("A: 您好\nA: 请问", false),
    ]) func `A demand is met by all steps in their order`(chat: String, holds: Bool) throws {
        #expect(try RuleBench("must: {\(Self.steps)}").findings(chat).isEmpty == holds)
    }

    @Test func `A wrong order is forbidden by naming it`() throws {
        let bench = try RuleBench("must_not: {order: [[报价], {by: customer, words: [同意]}, [核实]]}")
        #expect(try bench.places("A: 核实\nA: 报价\nC: 同意").isEmpty)
        #expect(try bench.places("A: 报价\nC: 同意\nA: 核实") == [[0, 1, 2]])
    }

    @Test func `The steps are looked for behind the trigger`() throws {
        let bench = try RuleBench(
            "when: {by: customer, words: [退货]}\nmust: {order: [[抱歉], [地址]]}")
        #expect(try bench.findings("C: 退货\nA: 抱歉\nA: 地址").isEmpty)
        #expect(try bench.findings("A: 抱歉\nC: 退货\nA: 地址").count == 1)
    }

    @Test func `What must come before is looked for in the conversation so far`() throws {
        let bench = try RuleBench(
            """
            must_not: {words: [订单详情]}
            unless: {said: {by: customer, pattern: '\\d{4}'}, in: conversation so far}
            """)
        #expect(try bench.findings("C: 尾号1234\nA: 订单详情").isEmpty)
        #expect(try bench.places("A: 订单详情\nC: 尾号1234") == [[0]])
    }
}
