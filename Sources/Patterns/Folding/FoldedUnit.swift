/// One scalar of folded text, and where it comes from.
struct FoldedUnit: Hashable {
    var scalar: UInt32
    var kind: FoldingKind
    /// Bytes in the original text, on the borders of scalars.
    var start: UInt32
    var end: UInt32

    /// Whether the scalar is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool { scalar < 0x80 && (kind == .letter || kind == .digit) }

    /// Whether a word goes on from here to a neighbour: ASCII letter beside letter, digit beside
    /// digit.
    func runsOn(with neighbour: FoldedUnit) -> Bool {
        isASCIILetterOrDigit && neighbour.isASCIILetterOrDigit && kind == neighbour.kind
    }
}
