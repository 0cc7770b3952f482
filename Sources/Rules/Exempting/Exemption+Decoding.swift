import Transcripts
import Wording

extension Exemption {
    /// What an entry looks like.
    static let shape = MappingShape([
        whyKey, rulesKey, phrasesKey, agentsKey, shopsKey, sinceKey, untilKey,
    ])

    private static let whyKey = Key.phrase("why", .keyExemptWhy).required
    private static let rulesKey = Key.part("rules", .list(.text), .keyExemptRules)
    private static let phrasesKey = Key.texts("phrases", .keyExemptPhrases)
    private static let agentsKey = Key.texts("agents", .keyExemptAgents)
    private static let shopsKey = Key.texts("shops", .keyExemptShops)
    private static let sinceKey = dateKey("since", .keyExemptSince)
    private static let untilKey = dateKey("until", .keyExemptUntil)

    private static func dateKey(_ name: String, _ meaning: Phrase) -> Key<LocalDate> {
        let day = #"\d{4}[-/]\d{1,2}[-/]\d{1,2}"#
        return Key(name: name, shape: .matching(day), meaning: meaning) { (it) throws(FileError) in
            let text = try it.text()
            guard let date = LocalDate(text) else { throw it.error(.dateUnreadable(text)) }
            return date
        }
    }

    /// All entries of a file; none where it holds but comments.
    ///
    /// - Parameter rules: all names of each rule, earlier ones too, by its id.
    static func all(
        in source: SourceText, rules: [String: [String]], _ compiler: inout RuleCompiler
    ) throws(FileError) -> [Exemption] {
        let lines = source.text.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
        if lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) { return [] }
        var exemptions: [Exemption] = []
        for entry in try YAMLValue(source).list() {
            exemptions.append(try Exemption(entry, rules: rules, &compiler))
        }
        return exemptions
    }

    private init(
        _ value: YAMLValue, rules known: [String: [String]], _ compiler: inout RuleCompiler
    ) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        if fields.names == [Self.whyKey.name] { throw value.error(.exemptionOfEverything) }
        why = try fields.need(Self.whyKey)
        place = "\(value.source.path):\(value.line)"
        rules =
            try fields.read(Self.rulesKey).map { (ids) throws(FileError) in
                try Self.rules(ids, known)
            } ?? Set(known.keys)
        phrases = try fields.read(Self.phrasesKey)?.map { compiler.exempt($0) } ?? []
        agents = Set(try fields.read(Self.agentsKey) ?? [])
        shops = Set(try fields.read(Self.shopsKey) ?? [])
        since = try fields.read(Self.sinceKey)
        until = try fields.read(Self.untilKey)
        if let since, let until, until < since, let place = fields[Self.untilKey.name] {
            throw place.error(.exemptionEndsBeforeItBegins)
        }
    }

    /// The rules that ids mean, also earlier ones, and `topic/*` for all of a topic.
    private static func rules(_ ids: YAMLValue, _ known: [String: [String]]) throws(FileError)
        -> Set<String>
    {
        var rules: Set<String> = []
        for member in try ids.members() {
            let id = try member.text()
            let meant = known.filter { rule, names in
                id.hasSuffix("*") ? rule.hasPrefix(id.dropLast()) : names.contains(id)
            }
            if meant.isEmpty {
                let words = known.keys.sorted()
                throw member.error(.yamlUnknownWord(id, allowed: words + Self.topics(of: words)))
            }
            rules.formUnion(meant.keys)
        }
        return rules
    }

    private static func topics(of ids: [String]) -> [String] {
        Set(ids.compactMap { $0.split(separator: "/").first.map { $0 + "/*" } }).sorted()
    }
}
