import Wording

extension Table {
    /// The table as a piece of a page, scrolling by itself where it is wide.
    func markup(_ language: Language) -> Markup {
        let heads = columns.map { column -> Markup in
            "<th scope=\"col\"\(Self.alignment(column))>\(column.title(language))</th>"
        }
        let lines = rows.map { row -> Markup in
            let cells = zip(columns, row).map { column, cell -> Markup in
                "<td\(Self.alignment(column))>\(cell.shown(language))</td>"
            }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <div class="wide"><table>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(lines)</tbody>
            </table></div>
            """
    }

    private static func alignment(_ column: Column) -> Markup? {
        column.alignment == .trailing ? " class=\"number\"" : nil
    }
}
