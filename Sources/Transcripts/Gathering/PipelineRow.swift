/// A row of a service as data pipelines hand it on, Airbyte's and the taps of Singer.
enum PipelineRow {
    /// The row within: in `_airbyte_data`, as an object or a text that holds one, in the `record` of
    /// a `RECORD`, in `data` beside its `stream`. The value itself where nothing wraps it; `nil` where
    /// the pipeline speaks of its own work, as of schemas and states. Valid until the parser, which
    /// reads such texts, parses again.
    static func unwrapped(
        _ value: JSONValue, _ parser: JSONParser
    ) throws(ReadProblem) -> JSONValue? {
        if let row = value["_airbyte_data"] {
            if row.isObject { return row }
            if let text = row.string { return try JSONText.object(in: text, parser) }
        }
        guard let type = value.label("type") else { return data(of: value) }
        if type == "RECORD", let record = value["record"], record.isObject {
            return data(of: record)
        }
        return notices.contains(type) ? nil : data(of: value)
    }

    private static let notices: Set = [
        "ACTIVATE_VERSION", "BATCH", "CATALOG", "CONNECTION_STATUS", "CONTROL", "LOG", "SCHEMA",
        "SPEC", "STATE", "TRACE",
    ]

    /// A head by which the format of rows within texts can be told: without the marks that stand
    /// around such a text, and one before each mark within. `nil` where no row is a text.
    static func bare(_ head: FileHead) -> FileHead? {
        guard head.contains("\"_airbyte_data\""), head.contains("{\\\"") else { return nil }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in head.bytes {
            let isMark = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
            if isEscaped, isMark { bytes.removeLast() }
            bytes.append(byte)
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        }
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("\"{\"", with: "{\"").replacing("}\"", with: "}")
        return FileHead(bytes: Array(text.utf8), isWhole: head.isWhole)
    }

    private static func data(of value: JSONValue) -> JSONValue {
        guard value["stream"]?.text != nil, let data = value["data"], data.isObject else {
            return value
        }
        return data
    }
}
