/// The parts of a line of a script that is a message: `2026-06-08 09:00:00 A(小雅)[image]: words`.
///
/// Read by hand, since a folder of rules holds thousands of such lines.
struct ScriptLine {
    private(set) var day: Substring?
    private(set) var clock: Substring?
    private(set) var role: Role
    private(set) var name: Substring?
    private(set) var kind: Substring?
    private(set) var words: Substring

    /// `nil` where the line is none.
    init?(_ line: Substring) {
        var rest = line
        day = Self.day(&rest)
        clock = Self.clock(&rest)
        if day != nil, clock == nil { return nil }
        guard let letter = rest.unicodeScalars.popFirst(), let role = Self.roles[letter] else {
            return nil
        }
        self.role = role
        name = Self.bracketed(&rest, "(", ")")
        kind = Self.bracketed(&rest, "[", "]")
        guard let colon = rest.unicodeScalars.popFirst(), colon == ":" || colon == "：" else {
            return nil
        }
        if rest.first == " " { rest.removeFirst() }
        words = rest
    }

    private static let roles: [Unicode.Scalar: Role] = [
        "C": .customer, "A": .agent, "B": .bot, "S": .system,
    ]

    /// `2026-06-08 `
    private static func day(_ rest: inout Substring) -> Substring? {
        let head = rest.utf8.prefix(11)
        let isDay =
            head.count == 11
            && zip(head, "0000-00-00".utf8).allSatisfy { $1 == 0x2D ? $0 == $1 : $0.isDigit }
            && [0x20, 0x54].contains(head.last)
        guard isDay else { return nil }
        defer { rest = rest[head.endIndex...] }
        return rest[..<rest.utf8.index(head.startIndex, offsetBy: 10)]
    }

    /// `9:00 `, `09:00:00 `, with the blanks behind it.
    private static func clock(_ rest: inout Substring) -> Substring? {
        let time = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let parts = time.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
        let behind = rest[time.endIndex...].drop(while: \.isWhitespace)
        guard parts.count == 2 || parts.count == 3, 1...2 ~= parts[0].count,
            parts.dropFirst().allSatisfy({ $0.count == 2 }), behind.startIndex > time.endIndex
        else { return nil }
        rest = behind
        return time
    }

    /// What stands in brackets, if they come next.
    private static func bracketed(
        _ rest: inout Substring, _ opening: Character, _ closing: Character
    ) -> Substring? {
        guard rest.first == opening, let end = rest.firstIndex(of: closing) else { return nil }
        let content = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        return content
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
}
