import Foundation

/// How everything about parts is written as JSON: the same bytes for equal values.
enum SplitJSON {
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Nothing that is written can fail to be JSON: all numbers are finite.
        let data = (try? encoder.encode(value)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    static func read<Value: Decodable>(_ type: Value.Type, from bytes: some Sequence<UInt8>)
        -> Value?
    {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
