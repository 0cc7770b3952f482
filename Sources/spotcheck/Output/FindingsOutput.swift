import Reports
import Rules
import Scoring
import Wording

/// Findings on their way to stdout in the format that was asked for. They stream;
/// only the table of scores stands at the end.
final class FindingsOutput {
    private let format: TableFormat
    private let json: FindingsJSON
    private let language: Language
    private let table: FindingsTable
    private let sink = TextSink()
    private var count = 0

    init(format: TableFormat, cards: [RuleCard], language: Language) {
        self.format = format
        self.language = language
        json = FindingsJSON(language: language)
        table = FindingsTable(cards: cards, language: language)
    }

    func add(_ finding: Finding, price: Points) throws(OutputError) {
        switch format {
        case .table: return
        case .csv:
            if count == 0 { try sink.write(header) }
            try sink.write(CSVTable.line(table.row(finding, price: price), language: language))
        case .jsonl: try sink.write(json.line(finding, price: price))
        case .json:
            let line = json.line(finding, price: price).dropLast()
            try sink.write((count == 0 ? "[\n" : ",\n") + line)
        }
        count += 1
    }

    private var header: String {
        CSVTable.header(FindingsTable.columns, language: language)
    }

    /// Ends the output; for a table of scores, `summary` is what is shown.
    func finish(summary: () -> String) throws(OutputError) {
        switch format {
        case .table: try sink.write(summary())
        case .csv: if count == 0 { try sink.write(header) }
        case .jsonl: break
        case .json: try sink.write(count == 0 ? "[]\n" : "\n]\n")
        }
        try sink.flush()
    }
}
