import Patterns

/// A word or an expression where its author wrote it: a line of a list, or a member of `words` or
/// `pattern` in a rule.
struct LintedLine: Sendable {
    let text: String
    /// What is known of an expression; `nil` for a word.
    let profile: PatternProfile?
    let path: String
    let number: Int
    let column: Int
    /// The list that it stands in, or else the rule.
    let list: String?
    let rule: String?

    init(_ entry: WordList.Entry, profile: PatternProfile?, in list: WordList, named name: String) {
        text = entry.text
        self.profile = profile
        path = list.source.path
        number = entry.line
        column = 1
        self.list = name
        rule = nil
    }

    init(_ text: String, profile: PatternProfile?, at value: YAMLValue, of rule: String) {
        self.text = text
        self.profile = profile
        path = value.source.path
        number = value.line
        column = value.column
        list = nil
        self.rule = rule
    }

    var isWord: Bool { profile == nil }

    /// In lower case, texts of which one stands in every hit; empty where none is known.
    var literals: [String] { profile?.literals ?? [text.lowercased()] }

    /// All that it can match, in lower case, where that is little.
    var spellings: [String]? { isWord ? [text.lowercased()] : profile?.spellings }

    /// As authors write it, with slashes around an expression in a list.
    var shown: String { isWord || list == nil ? text : "/\(text)/" }

    /// Whether a hit of it may lie inside one of some texts, which are in lower case.
    func mayHit(inside texts: [String]) -> Bool {
        literals.isEmpty
            || texts.contains { text in literals.contains { text.contains($0) } }
    }

    /// Its hits tell the same wherever they stand.
    var isFree: Bool { profile?.looksAround != true }
}
