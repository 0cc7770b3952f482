import Testing

@testable import Patterns

struct FoldedBlockTests {
    @Test func `A block folds each piece as the folding folds it alone`() {
        var random = RandomText(seed: 5)
        for _ in 0..<500 {
            let (bytes, pieces) = block(of: (0..<10).map { _ in random.text(maximumLength: 6) })
            let folded = FoldedBlock(.standard)
            bytes.withUnsafeBufferPointer { text in
                folded.reset(pieceCount: pieces.count)
                for (index, piece) in pieces.enumerated() {
                    folded.fold(index, piece, of: text)
                    if index % 2 == 0 { folded.writeIfPlain(index, piece, of: text) }
                }
            }
            for (index, piece) in pieces.enumerated() {
                let alone = Folding.standard.fold(Array(bytes[piece.range])).bytes
                switch folded.places[index] {
                case .nowhere: Issue.record("\(index)")
                case .plain:
                    #expect(index % 2 == 1 && looksAlike(alone, Array(bytes[piece.range])))
                case .at(let range, let extent):
                    #expect(folded.withBytes { Array($0[range]) } == alone, "\(bytes)")
                    #expect(extent != .plain || looksAlike(alone, Array(bytes[piece.range])))
                }
            }
        }
    }

    /// Whether two texts differ by ASCII case and the width of punctuation alone.
    private func looksAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let narrow: [UInt32: UInt32] = Dictionary(
            uniqueKeysWithValues: zip("，！？；：".unicodeScalars, ",!?;:".unicodeScalars)
                .map { ($0.value, $1.value) })
        let texts = [one, other].map { text in
            String(decoding: text, as: UTF8.self).unicodeScalars.map { scalar in
                let value = narrow[scalar.value] ?? scalar.value
                return 0x41...0x5A ~= value ? value | 0x20 : value
            }
        }
        return texts[0] == texts[1]
    }
}
