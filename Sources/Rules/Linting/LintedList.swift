import Patterns

/// A word list with what is known of each of its lines.
struct LintedList: Sendable {
    let name: String
    let source: SourceText
    let lines: [LintedLine]
    let includes: [WordList.Entry]
    /// What a comment `# lint_allows: …` in it silences.
    let allows: Set<LintCheck>

    init(_ list: WordList, name: String) {
        self.name = name
        source = list.source
        let words = list.wordLines.map {
            LintedLine($0, profile: nil, in: list, named: name)
        }
        let patterns = list.patterns.compactMap { entry in
            (try? PatternProfile(of: entry.text)).map {
                LintedLine(entry, profile: $0, in: list, named: name)
            }
        }
        lines = (words + patterns).sorted { $0.number < $1.number }
        includes = list.includes
        let marks = list.source.text.matches(of: /(?m)^#\s*lint_allows:(.*)$/)
        allows = Set(
            marks.flatMap { $0.output.1.split(separator: ",") }
                .compactMap { LintCheck(rawValue: $0.trimmingSpaces) })
    }
}
