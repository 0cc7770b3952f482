/// One JSON object on one line, its keys in the order in which they were set: the same values give
/// the same bytes.
struct JSONObject {
    private var fields: [UInt8] = []

    /// The object, without a line break.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fields.count + 2)
        bytes.append(UInt8(ascii: "{"))
        bytes += fields
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    mutating func set(_ key: String, _ value: String?) {
        name(key)
        if let value { quote(value) } else { write("null") }
    }

    mutating func set(_ key: String, _ value: Int) {
        name(key)
        write(String(value))
    }

    mutating func set(_ key: String, _ value: Bool) {
        name(key)
        write(value ? "true" : "false")
    }

    /// A decimal number as it is written; `null` without one.
    mutating func set(_ key: String, number: String?) {
        name(key)
        write(number ?? "null")
    }

    mutating func set(_ key: String, _ members: [JSONObject]) {
        name(key)
        write("[")
        for (place, member) in members.enumerated() {
            if place > 0 { write(",") }
            fields += member.bytes
        }
        write("]")
    }

    mutating func set(_ key: String, texts: [String]) {
        name(key)
        write("[")
        for (place, text) in texts.enumerated() {
            if place > 0 { write(",") }
            quote(text)
        }
        write("]")
    }

    private mutating func name(_ key: String) {
        if !fields.isEmpty { write(",") }
        quote(key)
        write(":")
    }

    private mutating func write(_ text: String) { fields.append(contentsOf: text.utf8) }

    /// A JSON string (RFC 8259): quotation marks, backslashes and control characters escaped, all
    /// else in UTF-8 as it is.
    private mutating func quote(_ text: String) {
        fields.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            for (index, byte) in bytes.enumerated() {
                guard byte < 0x20 || byte == 0x22 || byte == 0x5c else { continue }
                fields += bytes[copied..<index]
                write(Self.escape(byte))
                copied = index + 1
            }
            fields += bytes[copied...]
        }
        fields.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
