import Testing

@testable import Patterns

/// The scalars that a match may hold.
struct AlphabetTests {
    private func letters(of source: String) -> ScalarSet? {
        SyntaxParser.parse(source, caseless: true)?.node.alphabet
    }

    @Test(
        "A match holds nothing beyond the alphabet of its expression",
        arguments: [21, 22, 23] as [UInt64])
    func sound(seed: UInt64) throws {
        var random = RandomPattern(seed: seed)
        var (held, left) = (0, 0)
        for _ in 0..<1500 {
            let source = random.expression()
            guard let alphabet = letters(of: source),
                let set = try? PatternSet([pattern(source)], folding: nil, isPrefiltered: false)
            else { continue }
            for _ in 0..<10 {
                let text = random.text()
                let bytes = Array(text.utf8)
                for hit in scan(set, [text]) {
                    let words = String(decoding: bytes[hit.range], as: UTF8.self).unicodeScalars
                    #expect(
                        words.allSatisfy { alphabet.contains($0.value) }, "\(source) \(text)")
                    held += 1
                }
                left += text.unicodeScalars.count { !alphabet.contains($0.value) }
            }
        }
        #expect(held > 500)
        #expect(left > 500)
    }

    @Test(
        "What stands around a match does not belong to it",
        arguments: [
            ("好(?=吧)", "好", "吧"), ("(?<!不)好的{1,2}", "好的", "不"), ("[退换]货?", "退换货", "款"),
        ])
    func table(source: String, inside: String, outside: String) throws {
        let alphabet = try #require(letters(of: source))
        #expect(inside.unicodeScalars.allSatisfy { alphabet.contains($0.value) })
        #expect(!outside.unicodeScalars.contains { alphabet.contains($0.value) })
    }

    @Test func `A set tells its members from all others`() {
        let set = ScalarSet([3...5, 9...9, 20...30])
        let members = (0..<40).filter { set.contains(UInt32($0)) }
        #expect(members == [3, 4, 5, 9] + Array(20...30))
        #expect(!ScalarSet.none.contains(0))
        #expect(ScalarSet.all.contains(0x10FFFF))
    }
}
