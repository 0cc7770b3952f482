import Testing

@testable import Patterns

struct FoldedBlockTests {
    @Test func `A block folds each piece as the folding folds it alone`() {
        var random = RandomText(seed: 5)
        for _ in 0..<2_000 {
            let (bytes, pieces) = block(of: (0..<10).map { _ in random.text(maximumLength: 6) })
            var folded = FoldedBlock()
            bytes.withUnsafeBufferPointer { text in
                folded.reset(pieceCount: pieces.count)
                for (index, piece) in pieces.enumerated() {
                    folded.fold(index, piece, of: text, .standard, keepsPlain: index % 2 == 0)
                }
            }
            for (index, piece) in pieces.enumerated() {
                let alone = Folding.standard.fold(Array(bytes[piece.range])).bytes
                switch folded.places[index] {
                case .notFolded: Issue.record("\(index)")
                case .plain: #expect(index % 2 == 1 && alone == Array(bytes[piece.range]))
                case .folded(let range):
                    #expect(folded.withBytes { Array($0[range]) } == alone, "\(bytes)")
                }
            }
        }
    }
}
