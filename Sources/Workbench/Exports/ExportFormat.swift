/// In which formats everything can be taken away.
enum ExportFormat: String, CaseIterable, Sendable {
    case xlsx
    case csv
    case json

    /// As people call it.
    var title: String {
        switch self {
        case .xlsx: "Excel"
        case .csv: "CSV"
        case .json: "JSON"
        }
    }
}
