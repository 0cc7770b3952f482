import Testing

@testable import Rules

/// Words that are looked for in a line.
struct LexiconTests {
    private static let words = ["退", "退款", "款式", "退货", "包", "refund", "ship", "day", "7天", "天"]

    private func hits(_ text: String) -> [String] {
        let line = PlainLine(text)
        return Lexicon(Self.words).hits(in: line).map { hit in
            "\(Self.words[hit.word])@\(hit.range.lowerBound)-\(hit.range.upperBound)"
        }
    }

    @Test(arguments: [
        ("退款式", ["退@0-1", "退款@0-2", "款式@1-3"]), ("REFUNDED", ["refund@0-8"]), ("daylight", []),
        ("shipping 7天", ["ship@0-8", "7天@9-11", "天@10-11"]), ("17天", ["天@2-3"]), ("", []),
        ("Ｒefund！", ["refund@0-6"]),
    ]) func `Every word is found where it stands, in the order of the line`(
        text: String, expected: [String]
    ) {
        #expect(hits(text) == expected)
    }

    @Test func `What lies inside a longer word is left out, as a look at all pairs would`() {
        var dice = Dice(seed: 11)
        let lexicon = Lexicon(["甲", "甲乙", "乙丙", "甲乙丙", "丙甲", "乙"])
        for _ in 0..<300 {
            let text = (0..<dice.roll(12)).map { _ in dice.pick(["甲", "乙", "丙"]) }.joined()
            let hits = lexicon.hits(in: PlainLine(text))
            let outermost = hits.filter { hit in
                !hits.contains {
                    $0.range != hit.range && $0.range.clamped(to: hit.range) == hit.range
                }
            }
            #expect(Lexicon.outermost(hits) == outermost, "\(text)")
        }
    }

    @Test func `Only words that begin in a stretch of the line are told of it`() {
        let line = PlainLine("退款退货退")
        let hits = Lexicon(Self.words).hits(in: line, startingIn: 2..<4)
        #expect(hits.map(\.range) == [2..<3, 2..<4])
    }

    @Test func `The longest word counts, and what ends before a place`() {
        let lexicon = Lexicon(Self.words)
        let line = PlainLine("要退款 吗")
        #expect(lexicon.longest(at: 1, in: line)?.range == 1..<3)
        #expect(lexicon.longest(at: 0, in: line) == nil)
        #expect(lexicon.occurs(in: line, before: 4))
        #expect(lexicon.occurs(in: line, before: 2))
        #expect(!lexicon.occurs(in: line, before: 1))
        #expect(lexicon.occurs(in: line, within: 1..<2))
        #expect(!lexicon.occurs(in: line, within: 2..<3))
        #expect(lexicon.longest(at: 9, in: line) == nil)
    }

    @Test func `Values by scalar are those of a dictionary`() {
        var random = Dice(seed: 5)
        var map = ScalarMap<Int>()
        var known: [UInt32: Int] = [:]
        for step in 0..<2_000 {
            let scalar = UInt32(random.roll(900) * 37)
            map.set(step, for: scalar)
            known[scalar] = step
        }
        for scalar in UInt32(0)..<40_000 { #expect(map[scalar] == known[scalar]) }
    }
}
