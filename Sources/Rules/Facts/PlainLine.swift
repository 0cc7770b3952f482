import Patterns

/// The words of one message as they are compared: lower case, half width, simplified
/// characters, one number a Unicode scalar, each with the place of its bytes.
///
/// Only what changes no length is folded (case of ASCII letters, full-width forms, traditional
/// characters, curly apostrophes, the ideographic space; not the comma), so that index and byte offset map one to one.
struct PlainLine: Hashable, Sendable {
    let scalars: [UInt32]
    /// Offset of the first byte of each scalar, and behind the last one the number of bytes.
    let offsets: [Int]

    /// `bytes` must be valid UTF-8.
    init(_ bytes: some Sequence<UInt8>) {
        self =
            bytes.withContiguousStorageIfAvailable(PlainLine.init(buffer:))
            ?? {
                Array(bytes).withUnsafeBufferPointer(PlainLine.init(buffer:))
            }()
    }

    private init(buffer bytes: UnsafeBufferPointer<UInt8>) {
        var scalars: [UInt32] = []
        var offsets: [Int] = []
        scalars.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count + 1)
        var offset = 0
        Simplified.forms.withUnsafeBufferPointer { forms in
            while offset < bytes.count {
                var scalar = UInt32(Self.payload(bytes[offset]))
                offsets.append(offset)
                offset += 1
                while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 {
                    scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
                    offset += 1
                }
                scalars.append(Self.folded(scalar, forms))
            }
        }
        offsets.append(offset)
        self.scalars = scalars
        self.offsets = offsets
    }

    init(_ text: String) {
        self.init(text.utf8)
    }

    var count: Int { scalars.count }

    /// The scalar at `index`, or 0 beyond either end.
    subscript(_ index: Int) -> UInt32 {
        scalars.indices.contains(index) ? scalars[index] : 0
    }

    /// The bytes of a range of scalars.
    func bytes(of range: Range<Int>) -> Range<Int> {
        offsets[range.lowerBound]..<offsets[range.upperBound]
    }

    /// Whether `word` (already folded) stands at `index`.
    func has(_ word: [UInt32], at index: Int) -> Bool {
        guard index >= 0, index + word.count <= scalars.count else { return false }
        return scalars.withUnsafeBufferPointer { scalars in
            word.withUnsafeBufferPointer { word in
                for position in 0..<word.count where scalars[index &+ position] != word[position] {
                    return false
                }
                return true
            }
        }
    }

    /// Whether `word` (already folded) ends just before `index`.
    func has(_ word: [UInt32], before index: Int) -> Bool {
        has(word, at: index - word.count)
    }

    private static func payload(_ first: UInt8) -> UInt8 {
        switch first {
        case ..<0xC0: first
        case ..<0xE0: first & 0x1F
        case ..<0xF0: first & 0x0F
        default: first & 0x07
        }
    }

    /// Kept apart from the one between thousands.
    static let wideComma: UInt32 = 0xFF0C

    private static func folded(
        _ scalar: UInt32, _ simplified: UnsafeBufferPointer<UInt16>
    ) -> UInt32 {
        switch scalar {
        case 0x3400...0x9FFF: UInt32(simplified[Int(scalar - 0x3400)])
        case 0x41...0x5A: scalar + 32
        case 0xFF21...0xFF3A: scalar - 0xFEE0 + 32
        case Self.wideComma: scalar
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        case 0xFFE5: 0xA5
        case 0x2018, 0x2019, 0x02BC, 0xB4: 0x27
        case 0x3000, 0xA0: 0x20
        default: scalar
        }
    }
}

extension UInt32 {
    /// Whether it is a folded Latin letter or an Arabic digit: what a word border parts.
    var isWordScalar: Bool { isLatinLetter || isDigit }
    var isLatinLetter: Bool { (0x61...0x7A).contains(self) || (0xC0...0x24F).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }

    init(_ scalar: Unicode.Scalar) {
        self = scalar.value
    }
}
