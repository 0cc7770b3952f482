import Crypto
import Foundation

/// Thirty-two bytes: a SHA-256 digest, a draw ticket, a seed or the random value of a party.
///
/// Ordered as its bytes are, so that tickets compare as their hexadecimal texts do.
package struct Digest: Hashable, Sendable {
    /// Eight bytes each, as big-endian numbers. No SIMD vector: that would have to lie at a
    /// multiple of 32 bytes, and frames of async functions, which lie at multiples of 16, would be
    /// too short for it (Swift 6.3).
    private let first, second, third, fourth: UInt64

    /// The SHA-256 digest of bytes.
    package init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    /// The SHA-256 digest of bytes in memory that somebody else owns, such as a mapped file.
    package init(of bytes: UnsafeRawBufferPointer) {
        self.init(SHA256.hash(data: bytes))
    }

    /// The SHA-256 digest of a text in UTF-8.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// Thirty-two bytes taken as they are; nil where there are more or fewer.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.init(exactly: bytes)
    }

    /// Reads 64 hexadecimal digits; nil for any other text.
    package init?(hex: String) {
        let digits = hex.utf8.compactMap(Digest.value(ofHexDigit:))
        guard digits.count == 64, hex.utf8.count == 64 else { return nil }
        self.init(exactly: (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] })
    }

    /// Takes over what Crypto computed.
    init(_ computed: some Sequence<UInt8>) {
        self.init(exactly: computed)
    }

    private init(exactly bytes: some Sequence<UInt8>) {
        var rest = bytes.makeIterator()
        func word() -> UInt64 {
            (0..<8).reduce(0) { word, _ in word << 8 | UInt64(rest.next() ?? 0) }
        }
        first = word()
        second = word()
        third = word()
        fourth = word()
    }

    private var words: [UInt64] { [first, second, third, fourth] }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        words.flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
        }
    }

    /// The first eight bytes as one big-endian number.
    package var leadingWord: UInt64 { first }

    /// 64 hexadecimal digits in lower case.
    package var hex: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for word in words {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> shift & 15)
                text.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first eight hexadecimal digits: enough to tell two draws apart on paper.
    package var shortCode: String { String(hex.prefix(8)) }

    private static func value(ofHexDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Digest: Comparable {
    package static func < (left: Digest, right: Digest) -> Bool {
        (left.first, left.second, left.third, left.fourth)
            < (right.first, right.second, right.third, right.fourth)
    }
}

extension Digest: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = Digest(hex: text), digest.hex == text else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "64 lower-case hexadecimal digits")
        }
        self = digest
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}
