import Sampling
import Transcripts
import Wording

/// Rows of every conversation with the machine's score, and people's where they reviewed it. Where N
/// is above the number of rows, the machine scored a sample only.
struct ReviewedRows: SampleRows {
    private let columns: SampleColumns
    private let scale: Limits
    private var strata: [String: [String: [(machine: Double, human: Double?)]]] = [:]
    private var sizes: [String: GivenSize] = [:]

    init(_ columns: SampleColumns, scale: Limits) {
        self.columns = columns
        self.scale = scale
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let machine = try row.score(columns.machine, on: scale) else {
            throw SampleProblem(.sampleNotScore(scale.text))
        }
        let human = try row.score(columns.human, on: scale)
        try sizes[name, default: GivenSize()].take(row.optionalCount(columns.population))
        strata[name, default: [:]][row[columns.stratum] ?? "", default: []]
            .append((machine, human))
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = (strata[name] ?? [:]).sorted { $0.key.precedesInUTF8($1.key) }
        let count = own.reduce(0) { $0 + $1.value.count }
        let size = sizes[name]?.count
        try GivenSize.check(count, of: size)
        let scores = own.map { _, rows in
            ReviewedScores(
                pairs: rows.compactMap { row in
                    row.human.map { (human: $0, machine: row.machine) }
                }, unreviewed: rows.filter { $0.human == nil }.map(\.machine))
        }
        return .reviewed(scores, population: size.flatMap { $0 > count ? $0 : nil })
    }
}
