/// The folded texts of the pieces of one scan, each folded when it is asked for and only once.
struct FoldedPieces {
    private(set) var text = FoldedText()
    /// Where each piece stands in `text`; `nil` for those that were not asked for.
    private(set) var ranges: [Range<Int>?] = []

    /// Whether folding left the piece as it is.
    private(set) var isPlain: [Bool] = []

    mutating func reset(pieceCount: Int) {
        text.removeAll()
        ranges.removeAll(keepingCapacity: true)
        ranges.append(contentsOf: repeatElement(nil, count: pieceCount))
        isPlain.removeAll(keepingCapacity: true)
        isPlain.append(contentsOf: repeatElement(false, count: pieceCount))
    }

    mutating func fold(
        _ index: Int, _ piece: Piece, of original: UnsafeBufferPointer<UInt8>, _ folding: Folding
    ) {
        if ranges[index] == nil {
            let range = text.append(original, piece.range, folding: folding)
            ranges[index] = range
            isPlain[index] =
                range.count == piece.range.count
                && text.bytes[range].elementsEqual(original[piece.range])
        }
    }
}
