/// What a file that is no UTF-8 text seems to be written in.
enum OtherEncoding {
    case utf16
    case gb18030
    case unknown

    /// `nil` for UTF-8. UTF-16 is known by its byte order mark or by zero bytes, GB18030 by pairs
    /// and fours of bytes that are well formed throughout.
    init?(of bytes: [UInt8]) {
        let mark = bytes.prefix(2)
        if mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF] || bytes.contains(0) {
            self = .utf16
        } else if String(validating: bytes, as: UTF8.self) != nil {
            return nil
        } else {
            self = Self.isGB18030(bytes) ? .gb18030 : .unknown
        }
    }

    private static func isGB18030(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let first = rest.first {
            guard let length = length(of: first, rest.dropFirst()) else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// How many bytes a character has that begins with `first`; `nil` where none does.
    private static func length(of first: UInt8, _ rest: ArraySlice<UInt8>) -> Int? {
        if first < 0x80 { return 1 }
        guard (0x81...0xFE).contains(first), let second = rest.first else { return nil }
        if (0x40...0xFE).contains(second) && second != 0x7F { return 2 }
        let tail = Array(rest.prefix(3))
        guard tail.count == 3, (0x30...0x39).contains(tail[0]), (0x81...0xFE).contains(tail[1]),
            (0x30...0x39).contains(tail[2])
        else { return nil }
        return 4
    }
}
