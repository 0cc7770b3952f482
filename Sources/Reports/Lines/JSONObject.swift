/// One JSON object on one line, its keys in the order in which they were set: the same values give
/// the same bytes.
struct JSONObject {
    private var bytes: [UInt8]
    private var hasFields = false

    init() {
        self.init(behind: [])
    }

    private init(behind bytes: consuming [UInt8]) {
        self.bytes = bytes
        write("{")
    }

    /// Adds an object and a line break to some bytes.
    static func append(to bytes: inout [UInt8], _ fill: (inout JSONObject) -> Void) {
        // Moved out and back, so that they are not copied.
        var object = JSONObject(behind: exchange(&bytes, with: []))
        fill(&object)
        object.write("}\n")
        bytes = object.bytes
    }

    private static func exchange(_ bytes: inout [UInt8], with new: [UInt8]) -> [UInt8] {
        defer { bytes = new }
        return bytes
    }

    /// The object, without a line break.
    var text: String { String(decoding: bytes, as: UTF8.self) + "}" }

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

    /// A list of objects, each of which `fill` makes of a member.
    mutating func set<Member>(
        _ key: String, _ members: [Member], _ fill: (Member, inout JSONObject) -> Void
    ) {
        name(key)
        write("[")
        for (place, member) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "{"))
            hasFields = false
            fill(member, &self)
            bytes.append(UInt8(ascii: "}"))
        }
        write("]")
        hasFields = true
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
        if hasFields { bytes.append(UInt8(ascii: ",")) }
        hasFields = true
        quote(key)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// A JSON string (RFC 8259): quotation marks, backslashes and control characters escaped, all
    /// else in UTF-8 as it is.
    private mutating func quote(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { source in
            var rest = source[...]
            while let place = rest.firstIndex(where: Self.needsEscape) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<place]))
                write(Self.escape(source[place]))
                rest = source[(place + 1)...]
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5c
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
