/// A set of bytes.
struct ByteSet: Hashable, Sendable {
    private var words: SIMD4<UInt64> = .zero

    mutating func insert(_ byte: UInt8) {
        words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    func contains(_ byte: UInt8) -> Bool {
        words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
    }

    mutating func formUnion(_ other: ByteSet) {
        words |= other.words
    }

    var isEmpty: Bool { words == .zero }
    var members: [UInt8] { (0...255).filter(contains) }
}
