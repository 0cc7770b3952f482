/// Which scalars stand in a text, and which two beside each other: a bit for each hash of them.
///
/// Tells that something is missing, and only guesses that it is there. Capital and small letters of
/// ASCII are the same here, and so is punctuation of either width, so that a plain text has the same
/// signature as what it folds to.
struct TextSignature {
    /// In bits: few enough to be cleared for each message, so many that few are set.
    private static let logarithm: UInt64 = 12
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    private var words = [UInt64](repeating: 0, count: 1 << Int(logarithm - 6))

    /// Reads a part of a text in place of what was read before.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        words.withUnsafeMutableBufferPointer { words in
            words.update(repeating: 0)
            var position = range.lowerBound
            var last: UInt32 = 0
            while position < range.upperBound {
                let (raw, length) = text.scalar(at: position)
                let scalar = Self.plain(raw)
                Self.set(Self.bit(of: scalar), in: words)
                Self.set(Self.bit(of: last, scalar), in: words)
                last = scalar
                position &+= length
            }
        }
    }

    @inline(__always)
    private static func set(_ bit: UInt16, in words: UnsafeMutableBufferPointer<UInt64>) {
        words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }

    @inline(__always)
    func has(_ bit: UInt16) -> Bool { words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 != 0 }

    /// Gives direct access to the bits.
    @inline(__always)
    func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
        words.withUnsafeBufferPointer(body)
    }

    /// The bit of a scalar that is plain.
    @inline(__always)
    static func bit(of scalar: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: (UInt64(scalar) &* multiplier) >> (64 - logarithm))
    }

    /// The bit of two plain scalars, one right behind the other.
    @inline(__always)
    static func bit(of first: UInt32, _ second: UInt32) -> UInt16 {
        let both = UInt64(first &+ 1) << 32 | UInt64(second)
        return UInt16(truncatingIfNeeded: (both &* multiplier) >> (64 - logarithm))
    }

    /// A scalar as a signature takes it.
    @inline(__always)
    static func plain(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return 0x41...0x5A ~= scalar ? scalar | 0x20 : scalar }
        if 0x4E00...0x9FFF ~= scalar { return scalar }
        return rare(scalar)
    }

    @inline(never)
    private static func rare(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        // The long s and the Kelvin sign, which match s and k when case does not matter.
        case 0x17F: 0x73
        case 0x212A: 0x6B
        // ！，：；？
        case 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: scalar - 0xFEE0
        default: scalar
        }
    }
}
