import Sampling
import Transcripts
import Wording

/// Rows of one deduction each from a capped category; a row without a category may hold a bonus on
/// the total or a penalty.
struct DeductionRows: SampleRows {
    private struct Record {
        var categories: [(name: String, cap: ExactDecimal, deductions: [ExactDecimal])] = []
        var bonus = ExactDecimal(0)
        var penalties: [ExactDecimal] = []
    }

    private let columns: CompositeColumns
    private var records: [String: Record] = [:]

    private static let largest = 1000

    init(_ columns: CompositeColumns) {
        self.columns = columns
    }

    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem) {
        var record = records[name] ?? Record()
        if let category = row[columns.category] {
            try Self.add(row, columns, category, to: &record)
        }
        if let bonus = try row.decimal(columns.bonus, upTo: 10, places: 3) {
            record.bonus = record.bonus + bonus
        }
        if let penalty = try row.decimal(columns.penalty, upTo: Self.largest, places: 3) {
            record.penalties.append(penalty)
        }
        records[name] = record
    }

    private static func add(
        _ row: SheetRow, _ columns: CompositeColumns, _ category: String, to record: inout Record
    ) throws(SampleProblem) {
        let cap = try row.decimal(columns.cap, upTo: largest, places: 3)
        let deduction = try row.decimal(columns.deduction, upTo: largest, places: 3)
        if let place = record.categories.firstIndex(where: { $0.name == category }) {
            if let cap, cap != record.categories[place].cap {
                throw SampleProblem(
                    .compositeCapsDiffer(cap.text, record.categories[place].cap.text))
            }
            if let deduction { record.categories[place].deductions.append(deduction) }
        } else {
            guard let cap else { throw SampleProblem(.compositeCapMissing) }
            record.categories.append((category, cap, deduction.map { [$0] } ?? []))
        }
    }

    func content(of name: String) throws(SampleProblem) -> CompositePerson.Content {
        let record = records[name] ?? Record()
        guard record.bonus <= ExactDecimal(10) else {
            throw SampleProblem(.compositeBonusLarge(record.bonus.text))
        }
        let categories = record.categories.map {
            DeductionScore.Category(name: $0.name, cap: $0.cap, deductions: $0.deductions)
        }
        return .deductions(categories, bonus: record.bonus, penalties: record.penalties)
    }
}
