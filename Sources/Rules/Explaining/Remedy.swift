/// The line of a rule file or of a word list with which something would have counted.
package struct Remedy: Hashable, Sendable {
    /// The file to change.
    package let path: String
    /// The line to replace, 1-based; `nil` for a line to add.
    package let line: Int?
    /// What to write there.
    package let text: String

    /// `rules/attitude/greeting.yaml:9: within: first 5 messages`,
    /// `rules/words/greetings.txt: + 您好呀`.
    package var shown: String {
        line.map { "\(path):\($0): \(text)" } ?? "\(path): + \(text)"
    }
}
