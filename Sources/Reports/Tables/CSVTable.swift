package import Wording

/// A table for spreadsheets: RFC 4180 with a byte order mark, without which Excel garbles Chinese.
///
/// A text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or return at its
/// start) gets an apostrophe in front; plain numbers stay numbers.
package enum CSVTable {
    /// The whole table.
    package static func text(_ table: Table, language: Language) -> String {
        header(table.columns, language: language)
            + table.rows.map { line($0, language: language) }.joined()
    }

    /// The byte order mark and the line of titles, for rows that follow one by one.
    package static func header(_ columns: [Table.Column], language: Language) -> String {
        "\u{FEFF}" + line(columns.map { .words($0.title) }, language: language)
    }

    /// One row with its line break.
    package static func line(_ row: [Cell], language: Language) -> String {
        row.map { field($0, language) }.joined(separator: ",") + "\r\n"
    }

    private static func field(_ cell: Cell, _ language: Language) -> String {
        let shown = cell.shown(language)
        switch cell {
        case .text, .words, .coded: return quoted(guarded(shown))
        case .share(let number), .number(let number, _):
            return NumberText.decimal(number, places: 6)
        case .integer, .decimal, .flag, .day, .moment, .none: return shown
        }
    }

    private static func guarded(_ text: String) -> String {
        isFormula(text) ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let special = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return special ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first,
            "=+-@\t\r".unicodeScalars.contains(first)
        else { return false }
        return text.wholeMatch(of: /-\d+(\.\d+)?/) == nil
    }
}
