import Sampling
import Transcripts
import Wording

/// Rows of one metric each: its weight and points, or its value with what earns 0 and 100 points.
struct MetricRows: SampleRows {
    private let columns: CompositeColumns
    private var metrics: [String: [CompositeMetric]] = [:]

    /// What the weights and points may be, so that sums of a hundred of them stay exact.
    private static let largest = 1000

    init(_ columns: CompositeColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        guard let metric = row[columns.metric] else { throw SampleProblem(.compositeNameless) }
        let part = try part(of: row)
        if metrics[name]?.contains(where: { $0.name == metric && $0.part == part }) == true {
            throw SampleProblem(.sampleTwice)
        }
        guard
            let weight = try row.decimal(columns.weight, upTo: Self.largest, places: 2)
        else { throw SampleProblem(.compositeWeightless) }
        metrics[name, default: []].append(
            CompositeMetric(
                name: metric, part: part, weight: weight, score: try points(of: row),
                absence: try absence(of: row), standardError: try error(of: row)))
    }

    private func points(of row: SheetRow) throws(SampleProblem) -> ExactDecimal? {
        if let points = try row.decimal(columns.points, upTo: Self.largest, places: 6) {
            return points
        }
        guard row[columns.value] != nil else { return nil }
        let numbers = try [columns.value, columns.floor, columns.target].map {
            column throws(SampleProblem) in
            guard let text = row[column] else { throw SampleProblem(.compositeTargetMissing) }
            guard let number = ExactDecimal(text) else {
                throw SampleProblem(.compositeNotPlain(text))
            }
            return number
        }
        guard
            let points = MetricPoints.points(numbers[0], floor: numbers[1], target: numbers[2])
        else { throw SampleProblem(.compositeTargetSame) }
        // Sums of quotients with many denominators would not stay exact.
        return points.rounded(places: 6)
    }

    private func part(of row: SheetRow) throws(SampleProblem) -> PeriodPart? {
        guard columns.part != nil else { return nil }
        switch row[columns.part]?.lowercased() {
        case "checks", "weekly", "monthly checks", "周检", "月检", "周检月检", "周检/月检": return .checks
        case "reviews", "monthly", "monthly review", "月评", "月度考核": return .reviews
        case "annual", "yearly", "annual review", "年评", "年度考核": return .annual
        default: throw SampleProblem(.compositePartUnknown)
        }
    }

    private func absence(of row: SheetRow) throws(SampleProblem) -> CompositeMetric.Absence? {
        guard let text = row[columns.missing] else { return nil }
        switch text.lowercased() {
        case "volume", "no volume", "没有业务量", "无业务量", "业务量": return .noVolume
        case "data", "no data", "没有数据", "无数据", "数据": return .noData
        default: throw SampleProblem(.compositeAbsenceUnknown)
        }
    }

    private func error(of row: SheetRow) throws(SampleProblem) -> Double? {
        guard let text = row[columns.error] else { return nil }
        guard let error = SheetWords.number(text), (0...1000).contains(error) else {
            throw SampleProblem(.compositeNotDecimal(text, upTo: Self.largest, places: 6))
        }
        return error
    }

    func content(of name: String) throws(SampleProblem) -> CompositePerson.Content {
        .metrics(metrics[name] ?? [])
    }
}
