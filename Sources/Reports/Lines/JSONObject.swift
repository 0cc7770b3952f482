/// One JSON object on one line, its keys in the order in which they were set: the same values give
/// the same bytes.
struct JSONObject {
    private var fields = ""

    /// The object, without a line break.
    var text: String { "{" + fields + "}" }

    mutating func set(_ key: String, _ value: String?) {
        name(key)
        if let value { quote(value) } else { fields += "null" }
    }

    mutating func set(_ key: String, _ value: Int) {
        name(key)
        fields += String(value)
    }

    mutating func set(_ key: String, _ value: Bool) {
        name(key)
        fields += value ? "true" : "false"
    }

    /// A decimal number as it is written; `null` without one.
    mutating func set(_ key: String, number: String?) {
        name(key)
        fields += number ?? "null"
    }

    mutating func set(_ key: String, _ members: [JSONObject]) {
        name(key)
        fields += "[" + members.map(\.text).joined(separator: ",") + "]"
    }

    mutating func set(_ key: String, texts: [String]) {
        name(key)
        fields += "["
        for (place, text) in texts.enumerated() {
            if place > 0 { fields += "," }
            quote(text)
        }
        fields += "]"
    }

    private mutating func name(_ key: String) {
        if !fields.isEmpty { fields += "," }
        quote(key)
        fields += ":"
    }

    /// A JSON string (RFC 8259): quotation marks, backslashes and control characters escaped, all
    /// else in UTF-8 as it is.
    private mutating func quote(_ text: String) {
        fields += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": fields += "\\\""
            case "\\": fields += "\\\\"
            case "\n": fields += "\\n"
            case "\r": fields += "\\r"
            case "\t": fields += "\\t"
            case "\u{0}"..."\u{1F}": fields += "\\u00" + Self.hex(scalar.value)
            default: fields.unicodeScalars.append(scalar)
            }
        }
        fields += "\""
    }

    private static func hex(_ value: UInt32) -> String {
        (value < 16 ? "0" : "") + String(value, radix: 16)
    }
}
