import Sampling
import Transcripts
import Wording

/// Rows of every conversation with the machine's score, and people's where they reviewed it. Where N
/// is above the number of rows, the machine scored a sample only.
struct ReviewedRows: SampleRows {
    private let columns: SampleColumns
    private let scale: Limits
    private var strata: [String: [String: [(machine: Double, human: Double?)]]] = [:]
    private var sizes: [String: Int] = [:]

    init(_ columns: SampleColumns, scale: Limits) {
        self.columns = columns
        self.scale = scale
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let machine = try row.score(columns.machine, on: scale) else {
            throw SampleProblem(.sampleNotScore(scale.text))
        }
        let human = try row.score(columns.human, on: scale)
        if let size = try row.optionalCount(columns.population) {
            if let known = sizes[name], known != size {
                throw SampleProblem(.sampleSizesDiffer(size, known))
            }
            sizes[name] = size
        }
        strata[name, default: [:]][row[columns.stratum] ?? "", default: []]
            .append((machine, human))
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = (strata[name] ?? [:]).sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        let count = own.reduce(0) { $0 + $1.value.count }
        if let size = sizes[name], count > size {
            throw SampleProblem(.planSampleExceeds(sample: count, population: size))
        }
        let scores = own.map { _, rows in
            ReviewedScores(
                pairs: rows.compactMap { row in
                    row.human.map { (human: $0, machine: row.machine) }
                }, unreviewed: rows.filter { $0.human == nil }.map(\.machine))
        }
        return .reviewed(scores, population: sizes[name].flatMap { $0 > count ? $0 : nil })
    }
}
