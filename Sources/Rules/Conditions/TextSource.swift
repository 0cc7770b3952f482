import Wording

/// What a text condition looks for, as its author wrote it.
struct TextSource: Hashable, Sendable {
    var words: [String] = []
    var lists: [String] = []
    var patterns: [String] = []
    /// The line of each pattern in the rule file.
    private var patternLines: [Int] = []
    /// Some phrases of each list, by its name.
    private var samples: [String: ListSamples] = [:]

    static let keys: [any FileKey] = [words, list, pattern]
    private static let words = Key.texts("words", .keyWords)
    private static let list = Key.texts("list", .keyList)
    private static let pattern = Key.texts("pattern", .keyPattern)

    init(words: [String]) {
        self.words = words
    }

    /// Reads `words`, `list` and `pattern`.
    init(_ fields: YAMLFields, _ compiler: RuleCompiler) throws(FileError) {
        words = try fields.read(Self.words) ?? []
        lists = try fields.read(Self.list) ?? []
        patterns = try fields.read(Self.pattern) ?? []
        patternLines = try fields["pattern"]?.list().map(\.line) ?? []
        for name in lists { samples[name] = compiler.samples(ofList: name) }
    }

    /// In plain words: `“您好”“你好”`, `a phrase of the list greetings (“您好”“在的”…)`.
    var phrase: Phrase {
        let parts = [
            words.isEmpty ? nil : Phrase.quoted(Array(words.prefix(6)), more: words.count > 6),
            patterns.isEmpty ? nil : Phrase.whatMatches(expressionsInLines: patternLines),
        ].compactMap { $0 }
        let named = lists.map { Phrase.phraseOfList($0, such: samples[$0]?.phrases ?? []) }
        return .joined(parts + named, zh: "或", en: " or ")
    }
}
