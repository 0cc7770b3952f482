/// The fields of a form or of a query, in the order that they were sent. A name may come more than
/// once, as with ticked boxes.
struct FormFields: Hashable, Sendable {
    private var values: [String: [String]] = [:]

    /// Reads `a=1&b=2` with `%41` and `+`. What is no valid escape stays as it is; bytes that are
    /// no UTF-8 become U+FFFD. More than `limit` fields are not read.
    init(encoded: some Sequence<UInt8>, limit: Int = 2_000) {
        let pairs = Array(encoded).split(separator: UInt8(ascii: "&"), maxSplits: limit)
        for pair in pairs.prefix(limit) {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(parts[0])
            values[name, default: []].append(parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    init() {}

    /// The first value of a field.
    subscript(name: String) -> String? { values[name]?.first }

    /// All values of a field.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Adds a value.
    mutating func add(_ value: String, to name: String) {
        values[name, default: []].append(value)
    }

    private static func decoded(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(digit)
            if byte == UInt8(ascii: "%"), digits.count == 2, rest.count >= 2 {
                bytes.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
