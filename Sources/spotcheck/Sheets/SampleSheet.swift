import Sampling
import Transcripts
import Wording

/// A sample as people keep it: counts (agent, n, x), scores (agent, value), or machine and human
/// scores; with strata, sizes and weights where there are some.
struct SampleSheet {
    /// In the order of their first rows.
    let groups: [SampleGroup]
    /// Rows and groups that do not fit, with their places.
    let doubts: [Phrase]

    /// - Parameter scale: the ends between which scores lie.
    /// - Throws: where the columns make no sample.
    init(_ sheet: Sheet, scale: Limits) throws(PlacedError) {
        let columns = SampleColumns(sheet)
        guard let rows = Self.rows(columns, scale: scale) else {
            throw PlacedError(
                place: sheet.path, problem: .sampleColumnsMissing(found: sheet.columns))
        }
        if columns.isWeighted, !rows.takesWeights {
            throw PlacedError(place: sheet.path, problem: .sampleWeightsUnused)
        }
        let isOfCounts = columns.sampled != nil && columns.found != nil
        let read = RowGroups(
            sheet, into: rows, agent: columns.agent, unit: isOfCounts ? nil : columns.unit)
        groups = read.groups.map { SampleGroup(name: $0.name, content: $0.content) }
        doubts = read.doubts
        if groups.isEmpty, doubts.isEmpty, sheet.rejects.isEmpty {
            throw PlacedError(place: sheet.path, problem: .sampleEmpty)
        }
    }

    /// The way of keeping samples that belongs to the columns.
    private static func rows(
        _ columns: SampleColumns, scale: Limits
    ) -> (any SampleRows<SampleGroup.Content>)? {
        if columns.machine != nil, columns.human != nil {
            return ReviewedRows(columns, scale: scale)
        }
        if columns.value != nil { return ValueRows(columns, scale: scale) }
        if columns.findings != nil, columns.confirmed != nil { return PartRows(columns) }
        guard columns.found != nil else { return nil }
        guard columns.sampled != nil else { return MarkRows(columns) }
        return columns.flagged == nil ? CountRows(columns) : RuleRows(columns)
    }
}

extension SheetRow {
    /// A count that must be there.
    func count(_ column: Int?) throws(SampleProblem) -> Int {
        guard let number = try optionalCount(column) else {
            throw SampleProblem(.sampleNotCount(nil))
        }
        return number
    }

    /// A count that may be absent, but must be one where it is there.
    func optionalCount(_ column: Int?) throws(SampleProblem) -> Int? {
        guard let text = self[column] else { return nil }
        guard let number = SheetWords.count(text) else {
            throw SampleProblem(.sampleNotCount(text))
        }
        return number
    }

    /// A score on a scale; nil where the cell is empty.
    func score(_ column: Int?, on scale: Limits) throws(SampleProblem) -> Double? {
        guard let text = self[column] else { return nil }
        guard let number = SheetWords.number(text), scale.low <= number, number <= scale.high
        else { throw SampleProblem(.sampleNotScore(scale.text)) }
        return number
    }

    /// Yes or no; nil where the cell is empty.
    func flag(_ column: Int?) throws(SampleProblem) -> Bool? {
        guard let text = self[column] else { return nil }
        guard let flag = SheetWords.flag(text) else { throw SampleProblem(.sampleNotFlag) }
        return flag
    }

    /// The inclusion probability: as a number, as a fraction such as 10/200, or one over a weight.
    func chance(_ columns: SampleColumns) throws(SampleProblem) -> Double {
        var chance: Double?
        if let text = self[columns.chance] {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
                .map { SheetWords.number(String($0)) }
            if (1...2).contains(parts.count), let first = parts[0], let last = parts.last ?? nil {
                chance = parts.count == 2 ? first / last : first
            }
        } else if let text = self[columns.weight] {
            chance = SheetWords.number(text).map { 1 / $0 }
        }
        guard let chance, chance >= 1e-12, chance <= 1 else {
            throw SampleProblem(.sampleNotChance)
        }
        return chance
    }
}

extension Limits {
    /// `0–100`.
    var text: String {
        [low, high].map { $0 == $0.rounded() && abs($0) < 1e9 ? "\(Int($0))" : "\($0)" }
            .joined(separator: "–")
    }
}
