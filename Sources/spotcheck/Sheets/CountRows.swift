import Sampling
import Transcripts
import Wording

/// Rows of counts: N, n and x, each row a stratum of its agent. Rows of an agent that all lack N
/// are one sample of an unlimited population.
struct CountRows: SampleRows {
    private let columns: SampleColumns
    private var counts: [String: [SampledCount]] = [:]
    private var types = TypeCounts()

    init(_ columns: SampleColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        let count = try Self.count(row, columns)
        counts[name, default: []].append(count)
        types.add(row[columns.type], of: name, found: count.found, reviewed: count.sampled)
    }

    /// The counts of a row, if they can be.
    static func count(_ row: SheetRow, _ columns: SampleColumns) throws(SampleProblem)
        -> SampledCount
    {
        let sampled = try row.count(columns.sampled)
        let found = try row.count(columns.found)
        let population = try row.optionalCount(columns.population)
        guard found <= sampled else {
            throw SampleProblem(.sampleFoundExceeds(found: found, sampled: sampled))
        }
        try GivenSize.check(sampled, of: population)
        return SampledCount(population: population, sampled: sampled, found: found)
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let rows = counts[name] ?? []
        let known = rows.count { $0.population != nil }
        guard known == 0 || known == rows.count else { throw SampleProblem(.sampleSizesMissing) }
        let strata =
            known > 0
            ? rows
            : [
                SampledCount(
                    population: nil, sampled: rows.reduce(0) { $0 + $1.sampled },
                    found: rows.reduce(0) { $0 + $1.found })
            ]
        return .counts(strata, types: types[name])
    }
}
