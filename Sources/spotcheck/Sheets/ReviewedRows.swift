import Sampling
import Transcripts
import Wording

/// Rows of every conversation with the machine's score, and people's where they reviewed it. Where N
/// is above the number of rows, the machine scored a sample only.
struct ReviewedRows: SampleRows {
    private typealias Row = (machine: Double, human: Double?, isRed: Bool)

    private let columns: SampleColumns
    private let scale: Limits
    private var strata: [String: [String: [Row]]] = [:]
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
        let isRed = try row.flag(columns.redLine) ?? false
        try sizes[name, default: GivenSize()].take(row.optionalCount(columns.population))
        strata[name, default: [:]][row[columns.stratum] ?? "", default: []]
            .append((machine, human, isRed))
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
        let total = size.flatMap { $0 > count ? $0 : nil }
        if total != nil { try checkReviews(own.map { (name: $0.key, rows: $0.value) }) }
        let red = own.map { _, rows in
            SampledCount(
                population: rows.count, sampled: rows.count { $0.human != nil },
                found: rows.count { $0.human != nil && $0.isRed })
        }
        return .reviewed(
            scores, population: total, redLines: columns.redLine == nil ? nil : red)
    }

    /// Throws where the machine scored a sample and a stratum of it has too few reviews to tell its
    /// spread, with how many more it takes.
    private func checkReviews(_ strata: [(name: String, rows: [Row])]) throws(SampleProblem) {
        let short = strata.compactMap { stratum -> (name: String, lacking: Int)? in
            let reviewed = stratum.rows.count { $0.human != nil }
            let lacking = min(2, stratum.rows.count) - reviewed
            return lacking > 0 ? (stratum.name, lacking) : nil
        }
        if short.isEmpty { return }
        throw SampleProblem(
            .sampleTwoPhaseShort(
                short.map(\.name).filter { !$0.isEmpty },
                lacking: short.reduce(0) { $0 + $1.lacking }))
    }
}
