/// What stands in exports of plain text for a message that is no text.
enum PlaceholderWords {
    /// The kind of a message by its words: `[图片]` alone is a picture, a line about a recall is
    /// a recalled message, all else is text.
    static func kind(of words: String) -> MessageKind {
        if words.hasSuffix("撤回了一条消息") && words.count < 60 { return .recalled }
        guard words.count < 40, let first = words.first, let last = words.last else {
            return .text
        }
        guard (first == "[" && last == "]") || (first == "【" && last == "】") else {
            return .text
        }
        return String(words.dropFirst().dropLast()).withContiguousBytes {
            KindWords.table.findLoosely($0) ?? .text
        }
    }

    /// The same of words as bytes, with blanks around them or without; looks at the last character
    /// before it makes a string.
    static func kind(of words: UnsafeBufferPointer<UInt8>) -> MessageKind {
        let end = words.last { !(9...13).contains($0) && $0 != UInt8(ascii: " ") }
        guard words.count < 240, let end, lastBytes.contains(end) else { return .text }
        return kind(of: String(decoding: words, as: UTF8.self).trimmed)
    }

    /// Those of `]`, `】` and 息.
    private static let lastBytes: [UInt8] = [0x5d, 0x91, 0xaf]
}
