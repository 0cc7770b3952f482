import Sampling
import Transcripts
import Wording

/// Rows of one conversation each with its findings and how many of them people confirmed. Findings
/// of one conversation hang together, so conversations are what was sampled.
struct PartRows: SampleRows {
    private let columns: SampleColumns
    private var parts: [String: [(part: Int, whole: Int)]] = [:]
    private var sizes: [String: Int] = [:]

    init(_ columns: SampleColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        let whole = try row.count(columns.findings)
        let part = try row.count(columns.confirmed)
        guard part <= whole else {
            throw SampleProblem(.samplePartExceeds(part: part, whole: whole))
        }
        if let size = try row.optionalCount(columns.population) {
            if let known = sizes[name], known != size {
                throw SampleProblem(.sampleSizesDiffer(size, known))
            }
            sizes[name] = size
        }
        parts[name, default: []].append((part, whole))
    }

    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content {
        let own = parts[name] ?? []
        if let size = sizes[name], own.count > size {
            throw SampleProblem(.planSampleExceeds(sample: own.count, population: size))
        }
        return .parts(own, population: sizes[name])
    }
}
