import CXlsx
import Wording

/// One sheet of a workbook that is being written.
struct ExcelPage {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let file: ExcelFile

    /// What Excel takes.
    private static let mostRows = 1_048_575
    private static let longestText = 32_767
    /// In characters of the usual font; Chinese takes two.
    private static let widths = 6.0...60.0
    private static let sentenceWidth = 100.0

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, of file: ExcelFile) {
        self.sheet = sheet
        self.file = file
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_footer(sheet, "&C&P / &N")
    }

    /// One sentence a row.
    func write(_ sentences: [String]) {
        worksheet_set_column(sheet, 0, 0, Self.sentenceWidth, nil)
        for (row, sentence) in sentences.enumerated() { write(sentence, row, 0, .wrapped) }
    }

    /// A header and one row each; what Excel has no rows for is left out.
    func write(_ table: Table, language: Language) {
        let rows = table.rows.prefix(Self.mostRows)
        let widths = columnWidths(of: table, rows: rows, language)
        for (place, column) in table.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(place), UInt16(place), widths[place], nil)
            let format = ExcelFormat.header(trailing: column.alignment == .trailing)
            write(column.title(language), 0, place, format)
        }
        for (number, row) in rows.enumerated() {
            for (place, cell) in row.enumerated() {
                let isLong = place < widths.count && widths[place] >= Self.widths.upperBound
                write(cell, number + 1, place, isLong: isLong, language)
            }
        }
        finish(rows: rows.count, columns: table.columns.count)
    }

    private func finish(rows: Int, columns: Int) {
        guard columns > 0 else { return }
        let (lastRow, lastColumn) = (UInt32(rows), UInt16(columns - 1))
        worksheet_freeze_panes(sheet, 1, 1)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_autofilter(sheet, 0, 0, lastRow, lastColumn)
        // Ids of digits are meant to be text.
        let last = ExcelPage.columnName(columns - 1)
        worksheet_ignore_errors(
            sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:\(last)\(rows + 1)")
    }

    private func write(
        _ cell: Cell, _ row: Int, _ column: Int, isLong: Bool, _ language: Language
    ) {
        switch cell {
        case .none: return
        case .integer(let number): write(Double(number), row, column, .count)
        case .share(let share): write(share, row, column, .share)
        case .number(let number, let places): write(number, row, column, .number(places: places))
        case .decimal(let text):
            guard let number = Double(text), number.isFinite else {
                return write(text, row, column, .text)
            }
            let places = text.split(separator: ".").dropFirst().first?.count ?? 0
            write(number, row, column, .number(places: min(places, 6)))
        case .flag: write(cell.shown(language), row, column, .flag)
        case .day(let day): write(ExcelDate.serial(of: day), row, column, .day)
        case .moment(let moment, let zone):
            write(ExcelDate.serial(of: moment, zone: zone), row, column, .moment)
        case .text, .words, .coded:
            let words = cell.shown(language)
            write(words, row, column, isLong || words.contains("\n") ? .wrapped : .text)
        }
    }

    func write(_ number: Double, _ row: Int, _ column: Int, _ format: ExcelFormat) {
        guard number.isFinite else { return }
        worksheet_write_number(sheet, UInt32(row), UInt16(column), number, file.format(format))
    }

    func write(_ text: String, _ row: Int, _ column: Int, _ format: ExcelFormat) {
        if text.isEmpty { return }
        worksheet_write_string(
            sheet, UInt32(row), UInt16(column), Self.fitting(text), file.format(format))
    }

    /// Puts a text into the cells from one column to another, as one.
    func merge(
        _ text: String, _ row: Int, from first: Int, to last: Int, _ format: ExcelFormat
    ) {
        worksheet_merge_range(
            sheet, UInt32(row), UInt16(first), UInt32(row), UInt16(last), Self.fitting(text),
            file.format(format))
    }

    /// A text as long as a cell may be, with an ellipsis where something was cut.
    private static func fitting(_ text: String) -> String {
        if text.utf16.count <= longestText { return text }
        var length = 0
        let kept = text.prefix { character in
            length += character.utf16.count
            return length < longestText
        }
        return kept + "…"
    }

    /// As wide as the widest cell or the title needs, within bounds.
    private func columnWidths(
        of table: Table, rows: ArraySlice<[Cell]>, _ language: Language
    ) -> [Double] {
        var widths = table.columns.map { DisplayWidth.of($0.title(language)) + 3 }
        for row in rows {
            for (place, cell) in row.enumerated() where place < widths.count {
                if Double(widths[place]) >= Self.widths.upperBound { continue }
                widths[place] = max(widths[place], DisplayWidth.of(cell.shown(language)) + 2)
            }
        }
        return widths.map { min(max(Double($0), Self.widths.lowerBound), Self.widths.upperBound) }
    }

    /// `A` for 0, `Z` for 25, `AA` for 26.
    static func columnName(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? letter : columnName(column / 26 - 1) + letter
    }
}
