import CXlsx
import Wording

extension ExcelPage {
    /// In characters of the usual font, for the columns of a form's table.
    private static let formWidths = [20.0, 8, 15, 12, 9, 9, 44]
    /// The height of a line, in points.
    private static let line = 16.0

    /// Forms one below the other, portrait, each on a page of its own.
    func write(_ forms: [RecordForm], language: Language) {
        worksheet_set_portrait(sheet)
        // Not fitted to a page, which would undo the breaks between forms.
        worksheet_set_print_scale(sheet, 72)
        for (place, width) in Self.formWidths.enumerated() {
            worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil)
        }
        var row = 0
        // A list that ends with 0, as the library wants it.
        var breaks: [UInt32] = []
        for form in forms {
            row = write(form, at: row, language) + 2
            breaks.append(UInt32(row))
        }
        breaks = breaks.dropLast() + [0]
        worksheet_set_h_pagebreaks(sheet, &breaks)
    }

    /// - Returns: the row below the form.
    private func write(_ form: RecordForm, at start: Int, _ language: Language) -> Int {
        let last = Self.formWidths.count - 1
        merge(form.title(language), start, from: 0, to: last, .title)
        worksheet_set_row(sheet, UInt32(start), 28, nil)
        var row = start + 1
        for pair in stride(from: 0, to: form.facts.count, by: 2) {
            for (place, fact) in form.facts[pair..<min(pair + 2, form.facts.count)].enumerated() {
                write(fact.label(language), row, place * 4, .label)
                write(fact.value(language), row, place * 4 + 1, .text)
            }
            row += 1
        }
        row = write(form.table, at: row + 1, language)
        for remark in form.remarks {
            let text = remark(language)
            merge(text, row, from: 0, to: last, .wrapped)
            let lines = DisplayWidth.of(text) / 110 + 1
            worksheet_set_row(sheet, UInt32(row), Double(lines) * Self.line, nil)
            row += 1
        }
        row += 1
        for signature in form.signatures {
            let date = Phrase.signDate(language)
            let words = "\(signature(language))：____________________    \(date)：______________"
            merge(words, row, from: 0, to: last, .text)
            worksheet_set_row(sheet, UInt32(row), 30, nil)
            row += 1
        }
        return row
    }

    private func write(_ table: Table, at start: Int, _ language: Language) -> Int {
        for (place, column) in table.columns.enumerated() {
            let format = ExcelFormat.framed(
                trailing: column.alignment == .trailing, bold: true)
            write(column.title(language), start, place, format)
        }
        for (number, cells) in table.rows.enumerated() {
            let row = start + 1 + number
            for (place, cell) in cells.enumerated() {
                let isTrailing = table.columns[place].alignment == .trailing
                write(cell, row, place, isTrailing: isTrailing, language)
            }
            let lines = zip(cells, Self.formWidths).map { cell, width in
                DisplayWidth.of(cell.shown(language)) / Int(width) + 1
            }
            worksheet_set_row(
                sheet, UInt32(row), Double(lines.max() ?? 1) * Self.line, nil)
        }
        return start + table.rows.count + 2
    }

    /// A framed cell, a number where it is one; also where there is nothing, for the frame.
    private func write(
        _ cell: Cell, _ row: Int, _ column: Int, isTrailing: Bool, _ language: Language
    ) {
        switch cell {
        case .number(let number, let places):
            write(number, row, column, .framedNumber(places: places))
        case .decimal(let text) where Double(text) != nil:
            let places = text.split(separator: ".").dropFirst().first?.count ?? 0
            write(Double(text) ?? 0, row, column, .framedNumber(places: min(places, 6)))
        default:
            let text = cell.shown(language)
            write(
                text.isEmpty ? " " : text, row, column,
                .framed(trailing: isTrailing, bold: false))
        }
    }
}
