import Sampling
import Transcripts
import Wording

/// Rows of one conversation each with its findings and how many of them people confirmed. Findings
/// of one conversation hang together, so conversations are what was sampled.
struct PartRows: SampleRows {
    private let columns: SampleColumns
    private var parts: [String: [(part: Int, whole: Int)]] = [:]
    private var sizes: [String: GivenSize] = [:]

    init(_ columns: SampleColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        let whole = try row.count(columns.findings)
        let part = try row.count(columns.confirmed)
        guard part <= whole else {
            throw SampleProblem(.samplePartExceeds(part: part, whole: whole))
        }
        try sizes[name, default: GivenSize()].take(row.optionalCount(columns.population))
        parts[name, default: []].append((part, whole))
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = parts[name] ?? []
        let size = sizes[name]?.count
        try GivenSize.check(own.count, of: size)
        return .parts(own, population: size)
    }
}
