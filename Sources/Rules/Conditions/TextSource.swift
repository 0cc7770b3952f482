import Wording

/// What a text condition looks for, as its author wrote it.
struct TextSource: Hashable, Sendable {
    var words: [String] = []
    var lists: [String] = []
    var patterns: [String] = []

    static let keys: [any FileKey] = [words, list, pattern]
    private static let words = Key.texts("words", .keyWords)
    private static let list = Key.texts("list", .keyList)
    private static let pattern = Key.texts("pattern", .keyPattern)

    init(words: [String]) {
        self.words = words
    }

    /// Reads `words`, `list` and `pattern`.
    init(_ fields: YAMLFields) throws(FileError) {
        words = try fields.read(Self.words) ?? []
        lists = try fields.read(Self.list) ?? []
        patterns = try fields.read(Self.pattern) ?? []
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
