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
        var random = SystemRandomNumberGenerator()
        let pieces = ["您", "好", "请", "稍", "等", "a", "B", "7", "，", "的", "退", "款"]
        for _ in 0..<2000 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...12, using: &random))
                    .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            }
            let (left, right) = (ChatView.essence(of: texts[0]), ChatView.essence(of: texts[1]))
            let distance = try #require(EditDistance.between(left, right, atMost: 24))
            let least = sketch(texts[0]).editsAtLeast(to: sketch(texts[1]))
            #expect(least <= distance, "\(texts)")
        }
    }

    private func sketch(_ text: String) -> Essence.Sketch {
        var text = text
        return text.withUTF8(Essence.Sketch.init)
    }
}
