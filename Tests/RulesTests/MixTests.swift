import Testing

@testable import Rules

/// One person, one way of saying it.
struct MixTests {
    private static let rule = """
        must_not:
          mixes:
            - [您]
            - {words: [你], except: {words: [你们, 迷你, 你好]}}
        """

    @Test(arguments: [
        ("A: 您稍等\nA: 给你查好了\nA: 你看\nA: 您看", [[0, 1]]),
        ("A: 给你查好了\nA: 您看\nA: 你看", [[0, 1]]),
        ("A: 您稍等，这就给你查", [[0]]),
        // Words that merely hold the other form.
        ("A: 您稍等\nA: 迷你款有货\nA: 你们那边下单\nA: 你好", [[Int]]()),
        // Somebody else may keep to another form.
        ("A(小雅): 您稍等\nA(木木): 给你查好了\nC: 你快点", []),
        ("A(小雅): 您稍等\nA(木木): 给你查\nA(小雅): 你看", [[0, 2]]),
        ("A: 好的\nA: 您看", []), ("A: 好的\nA: 你看", []),
    ]) func `The first message that departs from what its writer used`(
        chat: String, places: [[Int]]
    ) throws {
        #expect(try RuleBench(Self.rule).places(chat) == places)
    }

    @Test func `Plain lists of words will do, as many groups as wanted`() throws {
        let bench = try RuleBench("must_not: {mixes: [[亲, 亲亲], [先生, 女士], 老铁]}")
        #expect(try bench.places("A: 亲，在的\nA: 亲亲，好的\nA: 老铁，稳") == [[0, 2]])
        let marks = try bench.finding("A: 先生您好\nA: 老铁，稳").evidence.map(\.text)
        #expect(marks == ["先生", "老铁"])
    }
}
