import Sampling
import Transcripts
import Wording

/// Counts by period, the oldest first, of one agent or several.
struct TrendSheet {
    /// In the order of their first rows.
    let groups: [(name: String, content: [TrendPeriod])]
    /// Rows that do not fit, with their places.
    let doubts: [Phrase]

    /// - Throws: where the columns are missing.
    init(_ sheet: Sheet) throws(PlacedError) {
        let columns = TrendColumns(sheet)
        guard columns.counts.sampled != nil, columns.counts.found != nil, columns.period != nil
        else {
            throw PlacedError(
                place: sheet.path, problem: .trendColumnsMissing(found: sheet.columns))
        }
        let read = RowGroups(
            sheet, into: TrendRows(columns), agent: columns.counts.agent, unit: nil)
        groups = read.groups
        doubts = read.doubts
        if groups.isEmpty, doubts.isEmpty, sheet.rejects.isEmpty {
            throw PlacedError(place: sheet.path, problem: .sampleEmpty)
        }
    }
}

/// Which column of a sheet of periods holds what.
struct TrendColumns {
    let counts: SampleColumns
    let period: Int?
    let baseline: Int?

    init(_ sheet: Sheet) {
        counts = SampleColumns(sheet)
        period = sheet.column(["period", "week", "month", "date", "周期", "周", "月", "日期", "期"])
        baseline = sheet.column(["baseline", "基准", "基准期"])
    }
}

/// Rows of one period each: n and x, and whether it belongs to the baseline.
struct TrendRows: SampleRows {
    private let columns: TrendColumns
    private var periods: [String: [TrendPeriod]] = [:]

    init(_ columns: TrendColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let period = row[columns.period] else { throw SampleProblem(.trendPeriodMissing) }
        if periods[name]?.contains(where: { $0.name == period }) == true {
            throw SampleProblem(.sampleTwice)
        }
        let count = try CountRows.count(row, columns.counts)
        let isBaseline = try row.flag(columns.baseline) ?? false
        // A period without reviews says nothing.
        if count.sampled == 0 { return }
        periods[name, default: []].append(
            TrendPeriod(
                name: period,
                count: AgentCount(found: count.found, reviewed: count.sampled),
                isBaseline: isBaseline))
    }

    func content(of name: String) throws(SampleProblem) -> [TrendPeriod] {
        periods[name] ?? []
    }
}
