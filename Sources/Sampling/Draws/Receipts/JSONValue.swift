import Foundation

/// A JSON document of texts, whole numbers, truth values, lists and objects.
///
/// It is written in one way only, whatever the version of Foundation: keys in the order of their
/// UTF-8 bytes, no escape that is not needed. That makes digests of JSON repeatable.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// The document that a value of this module encodes to.
    init(encoding value: some Encodable) {
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        } catch {
            preconditionFailure("texts and whole numbers can always be encoded: \(error)")
        }
    }

    /// UTF-8 without any white space.
    var canonical: [UInt8] {
        Array(written(indent: nil, depth: 0).utf8)
    }

    /// UTF-8 with a line for every element, and a line break at the end.
    var pretty: [UInt8] {
        Array((written(indent: "  ", depth: 0) + "\n").utf8)
    }

    private func written(indent: String?, depth: Int) -> String {
        switch self {
        case .null: return "null"
        case .truth(let truth): return truth ? "true" : "false"
        case .number(let number): return String(number)
        case .text(let text): return JSONValue.quoted(text)
        case .list(let values):
            let lines = values.map { $0.written(indent: indent, depth: depth + 1) }
            return JSONValue.enclosed("[", lines, "]", indent: indent, depth: depth)
        case .object(let fields):
            let lines = fields.sorted { $0.key.precedesInUTF8($1.key) }.map { key, value in
                JSONValue.quoted(key) + (indent == nil ? ":" : ": ")
                    + value.written(indent: indent, depth: depth + 1)
            }
            return JSONValue.enclosed("{", lines, "}", indent: indent, depth: depth)
        }
    }

    private static func enclosed(
        _ opening: String, _ lines: [String], _ closing: String, indent: String?, depth: Int
    ) -> String {
        guard let indent, !lines.isEmpty else {
            return opening + lines.joined(separator: ",") + closing
        }
        let outer = "\n" + String(repeating: indent, count: depth)
        let inner = outer + indent
        return opening + inner + lines.joined(separator: "," + inner) + outer + closing
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension JSONValue: Decodable {
    init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: AnyKey.self) {
            self = .object(
                try fields.allKeys.reduce(into: [:]) {
                    $0[$1.stringValue] = try fields.decode(JSONValue.self, forKey: $1)
                })
        } else if var values = try? decoder.unkeyedContainer() {
            var list: [JSONValue] = []
            while !values.isAtEnd { list.append(try values.decode(JSONValue.self)) }
            self = .list(list)
        } else {
            self = try JSONValue(single: decoder.singleValueContainer())
        }
    }

    private init(single: any SingleValueDecodingContainer) throws {
        if single.decodeNil() {
            self = .null
        } else if let truth = try? single.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? single.decode(Int.self) {
            self = .number(number)
        } else if (try? single.decode(Double.self)) != nil {
            throw DecodingError.dataCorruptedError(
                in: single, debugDescription: "a whole number")
        } else {
            self = .text(try single.decode(String.self))
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
