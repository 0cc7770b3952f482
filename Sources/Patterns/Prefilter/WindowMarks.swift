/// A bit for each hash of a window: tells quickly that no window begins somewhere.
///
/// Windows of each length have marks of their own, at least 32 bits a window, so that few places
/// pass by chance however many windows there are.
struct WindowMarks: Sendable {
    /// The marks of one length.
    struct Table {
        /// Where its bits begin, in words.
        fileprivate let start: Int
        /// Takes so many bits of a hash off.
        fileprivate let shift: UInt64
        /// Leaves of eight bytes as many as the windows have.
        fileprivate let mask: UInt64

        /// One where a window may begin with these eight bytes, else zero.
        @inline(__always)
        func mark(_ text: UInt64, _ bits: UnsafeBufferPointer<UInt64>) -> UInt64 {
            let hash = WindowMarks.hash(text & mask) >> shift
            return bits[start &+ Int(truncatingIfNeeded: hash >> 6)] >> (hash & 63) & 1
        }
    }

    private var bits: [UInt64] = []
    private let sixes: Table
    private let wideThrees: Table
    private let fours: Table
    private let threes: Table
    private let twos: Table

    init(_ windows: [LiteralWindow]) {
        func table(_ length: Int, isWide: Bool, _ bits: inout [UInt64]) -> Table {
            let own = windows.filter { $0.length == length && $0.isWide == isWide }
            let wanted = Int.bitWidth - max(1, own.count - 1).leadingZeroBitCount + 5
            let logarithm = min(22, max(6, wanted))
            let table = Table(
                start: bits.count, shift: UInt64(64 - logarithm),
                mask: UInt64.max >> UInt64(64 - 8 * length))
            bits += repeatElement(0, count: (1 << logarithm) / 64)
            for window in own {
                let hash = Self.hash(window.value) >> table.shift
                bits[table.start + Int(hash >> 6)] |= 1 << (hash & 63)
            }
            return table
        }
        sixes = table(6, isWide: true, &bits)
        wideThrees = table(3, isWide: true, &bits)
        fours = table(4, isWide: false, &bits)
        threes = table(3, isWide: false, &bits)
        twos = table(2, isWide: false, &bits)
    }

    private static func hash(_ window: UInt64) -> UInt64 { window &* 0x9E37_79B9_7F4A_7C15 }

    /// The marks as a loop over a text reads them.
    struct Reader {
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let sixes: Table
        fileprivate let wideThrees: Table
        fileprivate let fours: Table
        fileprivate let threes: Table
        fileprivate let twos: Table

        /// One where a window that begins with a scalar of three bytes or more may begin.
        @inline(__always)
        func wide(_ text: UInt64) -> UInt64 { sixes.mark(text, bits) | wideThrees.mark(text, bits) }

        /// One where another window may begin.
        @inline(__always)
        func narrow(_ text: UInt64) -> UInt64 {
            fours.mark(text, bits) | threes.mark(text, bits) | twos.mark(text, bits)
        }
    }

    /// Gives the marks to a loop.
    @inline(__always)
    func read<Result>(_ body: (Reader) -> Result) -> Result {
        bits.withUnsafeBufferPointer { bits in
            body(
                Reader(
                    bits: bits, sixes: sixes, wideThrees: wideThrees, fours: fours,
                    threes: threes, twos: twos))
        }
    }
}
