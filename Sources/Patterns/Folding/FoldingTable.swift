/// What stands for what beyond Unicode: homophones, split characters, symbols with a sound.
///
/// As a text: one `source = target` a line; blank lines are left out, and so is what follows a
/// `#` at the start of a line or behind a blank. Where an edge of a source is an ASCII letter,
/// its neighbour in the chat must not be one, and the same for digits.
package struct FoldingTable: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let source: String
        package let target: String

        package init(source: String, target: String) {
            self.source = source
            self.target = target
        }
    }

    /// Of equal sources the last one counts.
    package var entries: [Entry]

    package init(entries: [Entry]) {
        self.entries = entries
    }

    /// Reads a table; throws all lines that cannot be used.
    package static func parse(_ text: String) throws(FoldingTableError) -> FoldingTable {
        var table = FoldingTable(entries: [])
        var lines: [FoldingTableError.Line] = []
        var check = FoldingTableCheck()
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            do throws(FoldingTableError.Reason) {
                guard let entry = try entry(in: line) else { continue }
                try check.add(bare(entry.source), bare(entry.target), line: index + 1)
                table.entries.append(entry)
            } catch {
                lines.append(FoldingTableError.Line(number: index + 1, reason: error))
            }
        }
        if !lines.isEmpty { throw FoldingTableError(lines: lines) }
        return table
    }

    private static func entry(in line: Substring) throws(FoldingTableError.Reason) -> Entry? {
        let words = withoutComment(line)
        if words.allSatisfy(\.isWhitespace) { return nil }
        let sides = words.split(separator: "=", omittingEmptySubsequences: false)
            .map(trimmed)
        guard sides.count == 2 else { throw .notAnEntry }
        let entry = Entry(source: sides[0], target: sides[1])
        let (source, target) = (bare(entry.source), bare(entry.target))
        if source.isEmpty { throw .noSource }
        if target.isEmpty { throw .noTarget }
        if source != target, target.contains(source) { throw .circular }
        return entry
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        var last: Character = " "
        for index in line.indices {
            if line[index] == "#", last.isWhitespace { return line[..<index] }
            last = line[index]
        }
        return line
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    /// What the scalars of a text fold to, each by itself.
    private static func bare(_ text: String) -> [UInt32] {
        FoldingReader(.standard).scalars(of: text)
    }

}
