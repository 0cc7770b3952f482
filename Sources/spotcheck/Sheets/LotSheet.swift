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
    init(_ sheet: Sheet) throws(LotSheetError) {
        guard let size = sheet.column(Self.sizes), let found = sheet.column(Self.founds) else {
            throw LotSheetError(place: sheet.path, problem: .lotColumnsMissing)
        }
        if let reject = sheet.rejects.first {
            throw LotSheetError(place: "\(reject.place)", problem: reject.reason.phrase)
        }
        let flags = [Self.steadies, Self.approvals, Self.resumptions].map { sheet.column($0) }
        lots = try sheet.rows.map { row throws(LotSheetError) in
            let place = "\(Place(file: sheet.path, line: row.line))"
            guard let lot = row[size].flatMap(SheetWords.count), lot >= 1,
                let defects = row[found].flatMap(SheetWords.count)
            else { throw LotSheetError(place: place, problem: .lotUnreadable) }
            let said = flags.map { row[$0].flatMap(SheetWords.flag) }
            return SeriesLot(
                name: row[sheet.column(Self.names)] ?? "", place: place, lot: lot,
                found: defects, isSteady: said[0] ?? true, isReducedApproved: said[1] ?? true,
                isResumed: said[2] ?? false)
        }
        if lots.isEmpty { throw LotSheetError(place: sheet.path, problem: .lotColumnsMissing) }
    }
}

/// A row that is no lot.
struct LotSheetError: Explained {
    let place: String
    let problem: Phrase

    var phrase: Phrase { .placeReason(place, problem) }
}
