/// A text file that people write: its path for messages, and its lines to quote.
package struct SourceText: Hashable, Sendable {
    /// As it is shown in messages.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The words of line `number` (1-based); empty beyond the end.
    package func line(_ number: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    }
}
