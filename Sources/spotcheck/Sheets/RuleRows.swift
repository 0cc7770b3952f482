import Sampling
import Transcripts
import Wording

/// Rows of counts of what a rule flagged and of what it did not: N, n reviewed, x with the problem.
struct RuleRows: SampleRows {
    private let columns: SampleColumns
    private var counts: [String: [Bool: StratumCount]] = [:]

    init(_ columns: SampleColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let flagged = try row.flag(columns.flagged) else {
            throw SampleProblem(.sampleNotFlag)
        }
        let count = try CountRows.count(row, columns)
        guard let population = count.population else {
            throw SampleProblem(.sampleSizesMissing)
        }
        guard counts[name]?[flagged] == nil else { throw SampleProblem(.sampleTwice) }
        counts[name, default: [:]][flagged] = StratumCount(
            population: population, sampled: count.sampled, found: count.found)
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        guard let flagged = counts[name]?[true] else { throw SampleProblem(.sampleFlaggedMissing) }
        return .rule(flagged: flagged, unflagged: counts[name]?[false])
    }
}
