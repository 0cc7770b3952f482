import Sampling
import Transcripts
import Wording

/// Rows of every conversation with the machine's score, and people's where they reviewed it.
struct ReviewedRows: SampleRows {
    private let columns: SampleColumns
    private let scale: Limits
    private var strata: [String: [String: [(machine: Double, human: Double?)]]] = [:]

    init(_ columns: SampleColumns, scale: Limits) {
        self.columns = columns
        self.scale = scale
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let machine = try row.score(columns.machine, on: scale) else {
            throw SampleProblem(.sampleNotScore(scale.text))
        }
        let human = try row.score(columns.human, on: scale)
        strata[name, default: [:]][row[columns.stratum] ?? "", default: []]
            .append((machine, human))
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = (strata[name] ?? [:]).sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return .reviewed(
            own.map { _, rows in
                ReviewedScores(
                    machine: rows.map(\.machine),
                    pairs: rows.compactMap { row in
                        row.human.map { (human: $0, machine: row.machine) }
                    })
            })
    }
}
