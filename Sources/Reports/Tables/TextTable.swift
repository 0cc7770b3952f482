package import Wording

/// A table for a terminal, with columns that line up whatever is in them.
///
/// Control characters in cells are shown as blanks, so that no text can move the cursor or colour
/// the screen.
package struct TextTable {
    private let table: Table
    private let language: Language
    private let colored: Bool
    private let cells: [[String]]
    private let widths: [Int]
    /// The blanks between two columns: the usual ones, or one where with it nothing is cut that
    /// would be.
    private let gap: Int

    private static let usualGap = 2
    /// No column is cut below this.
    private static let narrowest = 8

    package init(_ table: Table, language: Language, width: Int, colored: Bool) {
        self.table = table
        self.language = language
        self.colored = colored
        cells = table.rows.map { row in row.map { PlainText.line($0.shown(language)) } }
        var below = table.columns.map { _ in 0 }
        for row in cells {
            for (index, cell) in row.enumerated() {
                below[index] = max(below[index], DisplayWidth.of(cell))
            }
        }
        let titles = table.columns.map { DisplayWidth.of($0.title(language)) }
        let whole = zip(titles, below).map(max)
        let (between, room) = (whole.count - 1, width - whole.reduce(0, +))
        gap = room >= between && room < between * Self.usualGap ? 1 : Self.usualGap
        widths = Self.narrowed(
            whole, cells: below, of: table.columns, by: between * gap - room)
    }

    package var text: String {
        let header = line(table.columns.map { $0.title(language) })
        let rule = widths.map { String(repeating: "─", count: $0) }
            .joined(separator: String(repeating: " ", count: gap))
        let styled = colored ? "\u{1B}[1m\(header)\u{1B}[0m" : header
        return ([styled, rule] + cells.map(line)).map { $0 + "\n" }.joined()
    }

    private func line(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let text = DisplayWidth.fit(cell, into: widths[index])
            let blanks = String(repeating: " ", count: widths[index] - DisplayWidth.of(text))
            let leading = table.columns[index].alignment == .leading
            line += leading ? text + blanks : blanks + text
            line += String(repeating: " ", count: gap)
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Takes what is too much from titles that are wider than all below them, then from the widest
    /// column of words; names by which something is looked up stay whole.
    private static func narrowed(
        _ widths: [Int], cells: [Int], of columns: [Table.Column], by much: Int
    ) -> [Int] {
        var widths = widths
        var excess = much
        while excess > 0 {
            let titles = widths.indices.filter { widths[$0] > max(cells[$0], narrowest) }
            let words = widths.indices.filter {
                columns[$0].isCuttable && widths[$0] > narrowest
            }
            let candidates = titles.isEmpty ? words : titles
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
