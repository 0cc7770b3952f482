import Foundation

/// A table as a page shows it.
struct PageTable {
    /// What each row is called: its first two cells with letters, without chips and small print. A
    /// file may leave the first one out, such as who did what the program did by itself.
    let rows: [[String]]

    /// All tables of a page.
    static func all(in page: String) -> [PageTable] {
        page.matches(of: /<table[^>]*>(?<inner>.*?)<\/table>/.dotMatchesNewlines()).map { table in
            let body = table.inner.firstMatch(of: /<tbody>(?<rows>.*)/.dotMatchesNewlines())?.rows
            let rows = (body ?? table.inner)
                .matches(of: /<tr[^>]*>(?<cells>.*?)<\/tr>/.dotMatchesNewlines())
            return PageTable(rows: rows.map { names(of: String($0.cells)) })
        }
    }

    /// Whether a file of comma-separated values has a line for each row, or columns.
    func isIn(_ file: String) -> Bool {
        let all = file.replacing("\"", with: "").split(separator: "\r\n")
        let (lines, head) = (all.dropFirst(), all.first ?? "")
        if rows.allSatisfy({ names in names.contains { head.contains($0) } }) { return true }
        return lines.count >= rows.count
            && rows.allSatisfy { names in
                names.contains { name in
                    lines.contains { $0.contains(name.replacing("\"", with: "")) }
                }
            }
    }

    private static func names(of row: String) -> [String] {
        let cells = row.matches(of: /<t[hd][^>]*>(?<words>.*?)<\/t[hd]>/.dotMatchesNewlines())
            .map { words(of: String($0.words)) }
        let named = cells.filter { $0.contains { $0.isLetter } }
        return Array(named.isEmpty ? cells.prefix(1) : named.prefix(2))
    }

    private static func words(of cell: String) -> String {
        var text = cell
        for beside in [
            /<form.*?<\/form>/.dotMatchesNewlines(), /<small.*?<\/small>/.dotMatchesNewlines(),
            /<select.*?<\/select>/.dotMatchesNewlines(),
            /<span class="chip.*?<\/span>/.dotMatchesNewlines(),
            /<p class="(?:wrong|hint)".*?<\/p>/.dotMatchesNewlines(),
            /<[^>]*>/.dotMatchesNewlines(),
        ] {
            text = text.replacing(beside, with: "")
        }
        for (escape, sign) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.replacing(escape, with: sign)
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
