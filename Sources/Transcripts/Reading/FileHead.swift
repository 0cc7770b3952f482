import Glibc

/// The first bytes of a file, by which its format is told.
package struct FileHead: Sendable {
    /// Decoded to UTF-8, without byte order mark; up to 64 KB.
    package let bytes: [UInt8]
    /// Whether the file ends here.
    package let isWhole: Bool

    package init(bytes: [UInt8], isWhole: Bool) {
        self.bytes = bytes
        self.isWhole = isWhole
    }

    /// The lines that stand in the head in full, without their ends, up to a number.
    package func lines(_ limit: Int) -> [String] {
        var parts = bytes.split(
            separator: UInt8(ascii: "\n"), maxSplits: limit, omittingEmptySubsequences: false)
        if parts.count > limit || !isWhole { parts.removeLast() }
        return parts.map { part in
            let line = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
            return String(decoding: line, as: UTF8.self)
        }
    }

    /// The first byte that is no blank and no line end.
    package var firstByte: UInt8? {
        bytes.first { !Self.isBlank($0) }
    }

    /// Whether the first line with anything on it, where it stands in the head in full, ends with
    /// a byte; true as well where the line is longer than the head.
    package func firstLineEnds(with byte: UInt8) -> Bool {
        let rest = bytes.drop { Self.isBlank($0) }
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            return !isWhole || rest.last { !Self.isBlank($0) } == byte
        }
        return rest[..<end].last { !Self.isBlank($0) } == byte
    }

    /// Whether a line that stands in the head in full begins and ends with these texts, and holds
    /// a third.
    package func hasLine(from start: String, to end: String, with part: String) -> Bool {
        let part = Array(part.utf8)
        return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            return line.starts(with: start.utf8)
                && line.suffix(end.utf8.count).elementsEqual(end.utf8)
                && line.firstRange(of: part) != nil
        }
    }

    /// How a file of JSON objects is cut into them, told by how it begins: a line each, or values of
    /// any layout; `nil` where it is no JSON.
    var jsonFraming: Framing? {
        if firstByte == UInt8(ascii: "[") { return isListOfLists ? .lines : .values }
        guard firstByte == UInt8(ascii: "{") else { return nil }
        return firstLineEnds(with: UInt8(ascii: "}")) ? .lines : .values
    }

    /// No page of chats begins like that, but a broken line among others may.
    private var isListOfLists: Bool {
        bytes.lazy.filter { $0 > UInt8(ascii: " ") }.prefix(2)
            .elementsEqual([UInt8(ascii: "["), UInt8(ascii: "[")])
    }

    /// Whether a text occurs in the head.
    package func contains(_ text: String) -> Bool {
        text.withContiguousBytes { text in
            bytes.withUnsafeBytes { bytes in
                guard let head = bytes.baseAddress, let sought = text.baseAddress else {
                    return text.isEmpty
                }
                var start = 0
                while start + text.count <= bytes.count,
                    let found = memchr(head + start, Int32(text[0]), bytes.count - start)
                {
                    let place = UnsafeRawPointer(found) - head
                    if place + text.count > bytes.count { return false }
                    if memcmp(found, sought, text.count) == 0 { return true }
                    start = place + 1
                }
                return false
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }
}
