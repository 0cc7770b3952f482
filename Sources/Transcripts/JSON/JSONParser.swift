import CSimdjson

/// Parses JSON with simdjson into a tape that `JSONValue` walks. Keeps its memory between calls.
package final class JSONParser {
    /// Bytes that must be readable behind the end of what is parsed.
    package static let padding = sc_json_padding()

    private let parser: OpaquePointer

    package init() {
        parser = sc_json_parser_new()
    }

    deinit {
        sc_json_parser_free(parser)
    }

    /// Whether the value parsed last held half characters, for which U+FFFD stands now.
    package private(set) var replacedHalfCharacters = false

    /// Parses one JSON value. `bytes` must be followed by `padding` readable bytes; their content
    /// does not matter. The value is valid until the next call.
    package func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadProblem) -> JSONValue {
        replacedHalfCharacters = false
        let code = sc_json_parse(parser, bytes.baseAddress, bytes.count)
        if code == 0 { return try root() }
        guard sc_utf8_valid(bytes.baseAddress, bytes.count) else { throw .invalidEncoding }
        guard var repaired = LoneSurrogates.replaced(in: bytes) else {
            throw .invalidJSON(Self.message(code))
        }
        repaired.append(contentsOf: repeatElement(0, count: Self.padding))
        let secondCode = sc_json_parse(parser, repaired, bytes.count)
        if secondCode != 0 { throw .invalidJSON(Self.message(secondCode)) }
        replacedHalfCharacters = true
        return try root()
    }

    private func root() throws(ReadProblem) -> JSONValue {
        // Both pointers were set by the parse that just succeeded, and live as long as the parser.
        guard let tape = sc_json_tape(parser), let strings = sc_json_strings(parser) else {
            throw .invalidJSON("no tape")
        }
        return JSONValue(tape: tape, strings: strings, index: 1)
    }

    private static func message(_ code: Int32) -> String {
        sc_json_error_message(code).map { String(cString: $0) } ?? "\(code)"
    }
}
