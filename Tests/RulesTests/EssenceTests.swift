import Testing

@testable import Rules

/// What is told by a quick look is what a close look would tell.
struct EssenceTests {
    @Test func `A character counts by its properties, whether they are looked up or not`() {
        for scalar in UInt32(0x80)...0x1_FFFF {
            guard let properties = Unicode.Scalar(scalar)?.properties else { continue }
            let counts = properties.isAlphabetic || properties.numericType != nil
            #expect(Essence.countsBeyondChinese(scalar) == counts, "\(scalar)")
        }
    }

    @Test func `No sketch asks for more edits than there are`() throws {
        var dice = Dice(seed: 1)
        let pieces = ["您", "好", "请", "稍", "等", "a", "B", "7", "，", "的", "退", "款"]
        for _ in 0..<2000 {
            let texts = (0..<2).map { _ in
                (0..<dice.roll(13)).map { _ in dice.pick(pieces) }.joined()
            }
            let (left, right) = (ChatView.essence(of: texts[0]), ChatView.essence(of: texts[1]))
            let distance = try #require(EditDistance.between(left, right, atMost: 24))
            let least = sketch(texts[0]).editsAtLeast(to: sketch(texts[1]))
            #expect(least <= distance, "\(texts)")
        }
    }

    /// Against the plain table of Levenshtein.
    @Test func `The distance within a limit is the distance, or none beyond it`() {
        var dice = Dice(seed: 2)
        for _ in 0..<3000 {
            let texts = (0..<2).map { _ in (0..<dice.roll(10)).map { _ in UInt32(dice.roll(3)) } }
            let limit = dice.roll(6)
            let distance = Self.distance(texts[0], texts[1])
            let found = EditDistance.between(texts[0], texts[1], atMost: limit)
            #expect(found == (distance <= limit ? distance : nil), "\(texts) \(limit)")
        }
    }

    private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var next = [i + 1]
            for (j, other) in right.enumerated() {
                next.append(
                    min(next[j] + 1, row[j + 1] + 1, row[j] + (character == other ? 0 : 1)))
            }
            row = next
        }
        return row[right.count]
    }

    private func sketch(_ text: String) -> Essence.Sketch {
        var text = text
        return text.withUTF8(Essence.Sketch.init)
    }
}
