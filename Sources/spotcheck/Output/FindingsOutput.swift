import Reports
import Rules
import Scoring
import Wording

/// Findings on their way to stdout in the format that was asked for. A table or a spreadsheet is
/// gathered first; lines stream.
final class FindingsOutput {
    private let format: TableFormat
    private let json: FindingsJSON
    private let language: Language
    private var table: FindingsTable
    private let sink = TextSink()
    private var count = 0

    init(format: TableFormat, cards: [RuleCard], language: Language, masking: Masking?) {
        self.format = format
        self.language = language
        json = FindingsJSON(language: language, masking: masking)
        table = FindingsTable(cards: cards, language: language, masking: masking)
    }

    func add(_ finding: Finding, price: Points) throws(OutputError) {
        switch format {
        case .table: return
        case .csv: table.add(finding, price: price)
        case .jsonl: try sink.write(json.line(finding, price: price))
        case .json:
            let line = json.line(finding, price: price).dropLast()
            try sink.write((count == 0 ? "[\n" : ",\n") + line)
        }
        count += 1
    }

    /// Ends the output; for a table of scores, `summary` is what is shown.
    func finish(summary: () -> String) throws(OutputError) {
        switch format {
        case .table: try sink.write(summary())
        case .csv: try sink.write(table.table.text(.csv, language: language))
        case .jsonl: break
        case .json: try sink.write(count == 0 ? "[]\n" : "\n]\n")
        }
        try sink.flush()
    }
}
