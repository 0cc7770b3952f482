import Reports
import Rules
import Wording

/// Writes findings one by one in the format that stdout was asked for, on any thread.
struct FindingsFormat: Sendable {
    let format: TableFormat
    private let language: Language
    private let json: FindingsJSON
    private let table: FindingsTable

    init(_ format: TableFormat, cards: [RuleCard], language: Language) {
        self.format = format
        self.language = language
        json = FindingsJSON(language: language)
        table = FindingsTable(cards: cards, language: language)
    }

    /// What stands before the first finding.
    var start: String {
        switch format {
        case .csv: CSVTable.header(FindingsTable.columns, language: language)
        case .json: "["
        case .jsonl, .table: ""
        }
    }

    /// What stands between the findings of two conversations.
    var separator: String { format == .json ? "," : "" }

    /// What stands behind the last finding.
    func end(isEmpty: Bool) -> String {
        format == .json ? isEmpty ? "]\n" : "\n]\n" : ""
    }

    /// Adds a finding to those of its conversation; nothing where a table of scores stands at the
    /// end.
    ///
    /// - Parameter spoken: the language of the chat, which only some formats look for.
    func write(
        _ finding: Finding, price: Points, spoken: @autoclosure () -> Language,
        to bytes: inout [UInt8]
    ) {
        switch format {
        case .table: break
        case .csv:
            let row = table.row(finding, price: price, spoken: spoken())
            bytes += CSVTable.line(row, language: language).utf8
        case .jsonl: json.write(finding, price: price, to: &bytes)
        case .json:
            bytes += (bytes.isEmpty ? "\n" : ",\n").utf8
            json.write(finding, price: price, to: &bytes)
            bytes.removeLast()
        }
    }
}
