import Testing

@testable import Rules

/// Wordings that need not be met to the letter, and words that must be said again.
struct ResembleTests {
    @Test(arguments: [
        // The particle and 您 or 你 do not count: the same 11 characters.
        ("A: 请问有什么可以帮你的呢？", [[Int]]()),
        // 可以 for 能: 2 edits of 11, 0.82.
        ("A: 请问有什么能帮您", []),
        // One sentence of three is enough.
        ("A: 您好，在的，请问有什么可以帮您，亲", []),
        // 还有, 吗 and no 请问: too far.
        ("A: 还有什么要帮忙吗", [[0]]),
    ]) func `A required wording may be said with other small words`(chat: String, missed: [[Int]])
        throws
    {
        let bench = try RuleBench(
            "must: {resembles: {to: [请问有什么可以帮您], similarity: 0.75}}\nwithin: first 1 message")
        #expect(try bench.places(chat) == missed)
    }

    @Test func `The sentence that is alike is the one that is shown`() throws {
        let bench = try RuleBench("must_not: {resembles: {to: [这不归我们管], similarity: 0.8}}")
        let finding = try bench.finding("A: 亲，这个不归我们管的，您问快递")
        #expect(finding.evidence.map(\.text) == ["这个不归我们管的"])
    }

    @Test func `A wording that is too short is refused at its place`() {
        #expect(throws: FileErrors.self) {
            try RuleBench("must_not: {resembles: {to: [在的]}}")
        }
    }

    @Test(arguments: [
        ("A(木木): 我请Vivi来跟您说\nA(Vivi): 在的", [[Int]]()),
        ("A(木木): 稍等\nA(Vivi): 我是木木的同事", []),
        ("A(木木): 稍等\nA(Vivi): 在的", [[0, 1]]),
        // Who names herself names no colleague.
        ("A(木木): 我是木木\nA(Vivi): 在的", [[0, 1]]),
        ("A(木木): 我请ViVi 来\nA(Vivi): 在的", []),
    ]) func `A colleague who is named is a colleague who was announced`(
        chat: String, places: [[Int]]
    ) throws {
        let bench = try RuleBench(
            """
            when: {by: agent, at: handover}
            must: {by: agent, names: colleague}
            within: around 2 messages
            """)
        #expect(try bench.places(chat).isEmpty == places.isEmpty)
    }

    @Test(arguments: [
        ("C: 手机改成138 0000 1234\nA: 好的，13800001234，已经改好", [[Int]]()),
        ("C: 手机改成138 0000 1234\nA: 好的，13800001243，已经改好", [[0, 1]]),
        ("C: 手机改成13800001234\nA: 已经改好", [[0, 1]]),
        ("C: 改地址\nA: 请说", []),
    ]) func `What the customer gave is to be said again`(chat: String, missed: [[Int]]) throws {
        let bench = try RuleBench(
            #"""
            when: {by: customer, pattern: '1[3-9]\d[ -]?\d{4}[ -]?\d{4}'}
            must: {by: agent, says_again: trigger}
            within: next 2 messages
            """#)
        #expect(try bench.places(chat) == missed)
    }
}
