import Wording

/// What a text condition looks for, as its author wrote it.
struct TextSource: Hashable, Sendable {
    var words: [String] = []
    var lists: [String] = []
    var patterns: [String] = []

    /// Reads `words`, `list` and `pattern`.
    init(_ fields: YAMLFields) throws(FileError) {
        words = try fields["words"]?.texts() ?? []
        lists = try fields["list"]?.texts() ?? []
        patterns = try fields["pattern"]?.texts() ?? []
    }

    /// In plain words: `“您好”“你好”`, `a phrase of the list greetings`.
    var phrase: Phrase {
        let parts = [
            words.isEmpty ? nil : Phrase.quoted(Array(words.prefix(6)), more: words.count > 6),
            lists.isEmpty ? nil : Phrase.phraseOfLists(lists),
            patterns.isEmpty ? nil : Phrase.whatMatches(patterns),
        ].compactMap { $0 }
        return .joined(parts, zh: "或", en: " or ")
    }
}
