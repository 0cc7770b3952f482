/// The bytes of a literal by which it is found in a text.
///
/// A window begins with a scalar. Where that takes three bytes or more, the window is six bytes
/// long, or three if the literal ends before; otherwise four, three or two. All bytes are made
/// alike with bit 5 set, which takes capital letters for small ones, and some other bytes for
/// each other.
struct LiteralWindow {
    /// Sets bit 5 in every byte.
    static let alike: UInt64 = 0x2020_2020_2020_2020
    /// The bytes, the first lowest, and zeros above.
    let value: UInt64
    /// In bytes.
    let length: Int
    /// Whether the first scalar takes three bytes or more.
    let isWide: Bool
    /// How far behind the start of the literal the window begins.
    let distance: Int

    /// Chooses the window that should be rarest in chats; the literal has two bytes or more.
    init(of literal: [UInt8]) {
        var best = 0
        var bestShare = Double.infinity
        for start in literal.indices where !literal[start].continuesScalar {
            let length = Self.length(in: literal[start...])
            // A scalar that the window cuts off tells little: count whole ones.
            let whole = Rarity.share(of: Self.wholeScalars(literal[start..<start + length]))
            if length >= 2, whole < bestShare {
                best = start
                bestShare = whole
            }
        }
        distance = best
        length = Self.length(in: literal[best...])
        isWide = literal[best] >= 0xE0
        value = literal[best..<best + length].reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }

    private static func length(in rest: ArraySlice<UInt8>) -> Int {
        guard let lead = rest.first else { return 0 }
        if lead >= 0xE0 { return rest.count >= 6 ? 6 : 3 }
        return min(rest.count, 4)
    }

    /// Without a scalar at the end that is cut off.
    private static func wholeScalars(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = bytes.lastIndex(where: { !$0.continuesScalar }), last > bytes.startIndex
        else { return bytes }
        let lead = bytes[last]
        let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        return last + width <= bytes.endIndex ? bytes : bytes[..<last]
    }
}
