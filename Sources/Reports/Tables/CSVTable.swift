package import Wording

/// A table for spreadsheets: RFC 4180 with a byte order mark, without which Excel garbles Chinese.
///
/// A text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or return at its
/// start) gets an apostrophe in front; plain numbers stay numbers.
package struct CSVTable {
    private let lines: [String]

    package init(_ table: Table, language: Language) {
        let header = table.columns.map { Self.quoted(Self.guarded($0.title(language))) }
        let rows = table.rows.map { $0.map { Self.field($0, language) } }
        lines = ([header] + rows).map { $0.joined(separator: ",") }
    }

    package var text: String {
        "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
    }

    private static func field(_ cell: Cell, _ language: Language) -> String {
        let shown = cell.shown(language)
        switch cell {
        case .text, .words: return quoted(guarded(shown))
        case .integer, .decimal, .flag, .none: return shown
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
