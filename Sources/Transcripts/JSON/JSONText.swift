/// JSON that stands within a text.
enum JSONText {
    /// What `body` makes of the value, which is valid no longer; `nil` where the text holds no object.
    static func read<Result>(_ text: String, _ body: (JSONValue) -> Result) -> Result? {
        let parser = JSONParser()
        return (try? object(in: text, parser)).map(body)
    }

    /// The object in a text, valid until the parser parses again.
    static func object(in text: String, _ parser: JSONParser) throws(ReadProblem) -> JSONValue {
        let bytes = Array(text.utf8) + Array(repeating: 0, count: JSONParser.padding)
        let value = try bytes.withUnsafeBufferPointer { bytes throws(ReadProblem) in
            try parser.parse(UnsafeBufferPointer(rebasing: bytes.dropLast(JSONParser.padding)))
        }
        guard value.isObject else { throw .notAnObject }
        return value
    }
}
