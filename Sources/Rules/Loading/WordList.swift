import Wording

/// A file of words and patterns, `rules/words/<name>.txt`: one a line, `#` comments,
/// `@include other` for another list, `/…/` for a pattern.
struct WordList: Sendable {
    let source: SourceText
    private(set) var wordLines: [Entry] = []
    private(set) var patterns: [Entry] = []
    private(set) var includes: [Entry] = []

    /// A line's content with its number.
    struct Entry: Sendable {
        let text: String
        let line: Int
    }

    var words: [String] { wordLines.map(\.text) }

    init(_ source: SourceText) throws(FileError) {
        self.source = source
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            try add(raw.trimmingSpaces, line: index + 1)
        }
        if wordLines.isEmpty && patterns.isEmpty && includes.isEmpty {
            throw FileError(source, line: 1, column: 1, problem: .wordListEmpty)
        }
    }

    private mutating func add(_ text: String, line: Int) throws(FileError) {
        if text.isEmpty || text.hasPrefix("#") { return }
        if text.hasPrefix("@include ") {
            includes.append(Entry(text: String(text.dropFirst(9)).trimmingSpaces, line: line))
        } else if text.hasPrefix("@") {
            throw FileError(source, line: line, column: 1, problem: .wordListDirective(text))
        } else if text.hasPrefix("/") && text.hasSuffix("/") && text.count > 2 {
            patterns.append(Entry(text: String(text.dropFirst().dropLast()), line: line))
        } else if text.hasPrefix("/") {
            throw FileError(source, line: line, column: 1, problem: .wordListSlash(text))
        } else {
            wordLines.append(Entry(text: text, line: line))
        }
    }
}

extension StringProtocol {
    /// Without blanks, tabs and carriage returns at both ends.
    var trimmingSpaces: String {
        let blanks: Set<Character> = [" ", "\t", "\r", "\r\n", "\u{3000}"]
        guard let first = firstIndex(where: { !blanks.contains($0) }),
            let last = lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(self[first...last])
    }
}
