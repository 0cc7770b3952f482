import Reports
import Transcripts
import Wording

/// The history of a series of lots: one a row, the oldest first.
struct LotSheet {
    let lots: [SeriesLot]

    private static let sizes = ["lot", "size", "population", "批量", "通数", "会话数"]
    private static let founds = ["found", "d", "x", "defects", "有问题", "问题数", "不合格", "不合格数"]
    private static let names = ["name", "period", "week", "batch", "批次", "周期", "名称", "日期"]
    private static let steadies = ["steady", "regular", "平稳", "稳定"]
    private static let approvals = ["approved", "同意放宽", "批准放宽"]
    private static let resumptions = ["resumed", "恢复", "已整改"]

    /// - Throws: for a row that is no lot: every later one depends on it.
    ///   Who approved of reduced inspection approves until the column says otherwise; without a
    ///   word nobody has.
    init(_ sheet: Sheet) throws(PlacedError) {
        guard let size = sheet.column(Self.sizes), let found = sheet.column(Self.founds) else {
            throw PlacedError(place: sheet.path, problem: .lotColumnsMissing)
        }
        if let reject = sheet.rejects.first {
            throw PlacedError(place: "\(reject.place)", problem: reject.reason.phrase)
        }
        let flags = [Self.steadies, Self.approvals, Self.resumptions].map { sheet.column($0) }
        var isApproved = false
        lots = try sheet.rows.map { row throws(PlacedError) in
            let place = "\(Place(file: sheet.path, line: row.line))"
            guard let lot = row[size].flatMap(SheetWords.count), lot >= 1,
                let defects = row[found].flatMap(SheetWords.count)
            else { throw PlacedError(place: place, problem: .lotUnreadable) }
            let said = try Self.flags(flags, of: row, place)
            isApproved = said[1] ?? isApproved
            return SeriesLot(
                name: row[sheet.column(Self.names)] ?? "", place: place, lot: lot,
                found: defects, isSteady: said[0] ?? true, isReducedApproved: isApproved,
                isResumed: said[2] ?? false)
        }
        if lots.isEmpty { throw PlacedError(place: sheet.path, problem: .lotColumnsMissing) }
    }

    private static func flags(
        _ columns: [Int?], of row: SheetRow, _ place: String
    ) throws(PlacedError) -> [Bool?] {
        do throws(SampleProblem) {
            return try columns.map { column throws(SampleProblem) in try row.flag(column) }
        } catch {
            throw PlacedError(place: place, problem: error.phrase)
        }
    }
}
