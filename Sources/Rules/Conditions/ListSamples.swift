import Patterns

/// The beginning of a word list, from which people see what it holds.
struct ListSamples: Hashable, Sendable {
    private let words: [String]
    private let expressions: [String]

    init(_ list: WordList) {
        words = Array(list.words.prefix(3))
        expressions = list.patterns.prefix(3).map(\.text)
    }

    /// Up to three phrases: words of the list, else examples of its expressions, which take a while
    /// to make and are made only here.
    var phrases: [String] {
        if !words.isEmpty { return words }
        let examples = expressions.lazy.flatMap { (try? PatternProfile(of: $0).examples) ?? [] }
        return Array(examples.prefix(3))
    }
}
