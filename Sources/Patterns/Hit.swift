/// One place where a pattern matched.
///
/// Kept in 16 bytes, since an archive gives millions of them.
package struct Hit: Hashable, Sendable {
    private let patternNumber: UInt32
    /// The piece, and in the lowest bit whether the hit is disguised.
    private let pieceAndDisguise: UInt32
    private let start: UInt32
    private let end: UInt32

    /// A hit; the piece must be below 2³¹ and the range below 2³².
    init(pattern: Int, piece: Int, range: Range<Int>, disguised: Bool) {
        patternNumber = UInt32(pattern)
        pieceAndDisguise = UInt32(piece) << 1 | (disguised ? 1 : 0)
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
    }

    /// Position of the pattern in its set.
    package var pattern: Int { Int(patternNumber) }
    /// Position of the piece in the list that was scanned.
    package var piece: Int { Int(pieceAndDisguise >> 1) }
    /// Bytes in the text block that was scanned, never empty.
    package var range: Range<Int> { Int(start)..<Int(end) }
    /// Whether the pattern matched only after folding.
    package var disguised: Bool { pieceAndDisguise & 1 != 0 }
}
