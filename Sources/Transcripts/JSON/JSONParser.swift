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

    /// Parses one JSON value. `bytes` must be followed by `padding` readable bytes; their content
    /// does not matter. The value is valid until the next call.
    package func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadProblem) -> JSONValue {
        let code = sc_json_parse(parser, bytes.baseAddress, bytes.count)
        if code != 0 {
            let isUTF8 = sc_utf8_valid(bytes.baseAddress, bytes.count)
            throw isUTF8 ? .invalidJSON(Self.message(code)) : .invalidEncoding
        }
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
