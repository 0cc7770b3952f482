/// Escapes that stand for half a character, as exports write them that cut a name or a text within
/// an emoji (`"\ud83d"`). No JSON parser can make UTF-8 of them.
enum LoneSurrogates {
    /// A copy of a JSON text with each half character replaced by U+FFFD; `nil` where there is none.
    static func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var copy: [UInt8]?
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard let unit = unit(in: bytes, at: index), (0xd800...0xdfff).contains(unit) else {
                index += 2
                continue
            }
            let next = Self.unit(in: bytes, at: index + 6)
            if unit < 0xdc00, let next, (0xdc00...0xdfff).contains(next) {
                index += 12
                continue
            }
            if copy == nil { copy = Array(bytes) }
            copy?.replaceSubrange(index..<(index + 6), with: #"\ufffd"#.utf8)
            index += 6
        }
        return copy
    }

    /// The UTF-16 unit of the escape `\uXXXX` at an index; `nil` where none stands there.
    private static func unit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self)
        return UInt16(digits, radix: 16)
    }
}
