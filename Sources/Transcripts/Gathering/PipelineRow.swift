/// A row of a service as data pipelines hand it on, Airbyte's and the taps of Singer.
enum PipelineRow {
    /// The row within: in `_airbyte_data`, in the `record` of a `RECORD`, in `data` beside its
    /// `stream`. The value itself where nothing wraps it; `nil` where the pipeline speaks of its
    /// own work, as of schemas and states.
    static func unwrapped(_ value: JSONValue) -> JSONValue? {
        if let row = value["_airbyte_data"], row.isObject { return row }
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

    private static func data(of value: JSONValue) -> JSONValue {
        guard value["stream"]?.text != nil, let data = value["data"], data.isObject else {
            return value
        }
        return data
    }
}
