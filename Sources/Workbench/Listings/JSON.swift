/// A JSON value whose fields keep their order: the same values give the same bytes.
indirect enum JSON: Hashable, Sendable {
    case null
    case flag(Bool)
    /// A number as it is written, such as `-1.5`: decimals stay exact.
    case number(String)
    case text(String)
    case list([JSON])
    case object([Field])
    /// JSON that was made elsewhere.
    case raw(String)

    /// A name with its value.
    struct Field: Hashable, Sendable {
        let name: String
        let value: JSON
    }

    /// RFC 8259, without blanks and line breaks.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a field of an object; `nil` for anything else.
    subscript(name: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }

    /// An object with the fields of another behind its own.
    func adding(_ other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let text), .raw(let text): bytes += text.utf8
        case .text(let text): Self.quote(text, to: &bytes)
        case .list(let members):
            Self.write(members, between: "[]", to: &bytes) { $0.write(to: &$1) }
        case .object(let fields):
            Self.write(fields, between: "{}", to: &bytes) { field, bytes in
                Self.quote(field.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.value.write(to: &bytes)
            }
        }
    }

    private static func write<Member>(
        _ members: [Member], between brackets: StaticString, to bytes: inout [UInt8],
        _ one: (Member, inout [UInt8]) -> Void
    ) {
        let isList = brackets.description == "[]"
        bytes.append(UInt8(ascii: isList ? "[" : "{"))
        for (place, member) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            one(member, &bytes)
        }
        bytes.append(UInt8(ascii: isList ? "]" : "}"))
    }

    private static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number("\(number)") }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral members: JSON...) { self = .list(members) }
    init(dictionaryLiteral fields: (String, JSON)...) {
        self = .object(fields.map { Field(name: $0.0, value: $0.1) })
    }

    /// A text, or `null` without one.
    init(_ text: String?) { self = text.map(JSON.text) ?? .null }
}
