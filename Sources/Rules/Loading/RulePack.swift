import Patterns
import Transcripts
import Wording

/// Everything that folders of rules hold, read and compiled: rules, facts, calendar, scorecards.
/// Scenarios are kept as they stand.
package struct RulePack: Sendable {
    package let info: PackInfo?
    package let rules: RuleSet
    /// The disguises that rules undo.
    let folding: FoldingTable
    /// The files of `scorecards/`, by name; their meaning is read elsewhere.
    package let scorecards: [String: SourceText]
    /// The files of `cards/`, by name: schemes of performance, read elsewhere.
    package let cards: [String: SourceText]
    /// The files of `scenarios/`, by name; their meaning is read elsewhere.
    package let scenarios: [String: SourceText]
    /// For conditions that stand outside of rule files.
    package let conditions: ConditionCompiler
    /// Digest of every rule, list, fact, calendar and filter, in hexadecimal.
    package let digest: String

    /// Loads one or more folders; of lists and scorecards with the same name the later counts.
    /// Throws all mistakes of all files together, before any work is done.
    ///
    /// - Parameters:
    ///   - fallback: a folder for the lists, shared conditions and scorecards that the others
    ///     lack, and for disguises beside theirs; nothing else in it counts.
    ///   - filters: files of filters beside those of the folders.
    ///   - scorecards: files of scorecards beside those of the folders, named by their paths.
    ///   - otherFacts: facts to use in place of those in the folders.
    ///   - dimensions: reads a scorecard and gives the ids of its dimensions, to which a rule must
    ///     belong; where it gives none, any will do.
    ///   - hash: hexadecimal SHA-256 of bytes.
    package init(
        folders: [String], fallback: String? = nil, filters: [String] = [],
        scorecards further: [String] = [], otherFacts: FactBook? = nil,
        dimensions: DimensionReader = { _ in [] }, hash: @escaping @Sendable ([UInt8]) -> String
    ) throws(FileErrors) {
        var problems = Problems()
        let read = Self.read(folders, fallback, filters, further, &problems)
        if read.contains(where: { $0.folding != nil }) { Folding.prepare() }
        scorecards = Self.named(read.flatMap(\.scorecards))
        cards = Self.named(read.flatMap(\.cards))
        scenarios = Self.named(read.flatMap(\.scenarios))
        let lists = Self.lists(read, &problems)
        let facts = FactReader(
            otherFacts ?? Self.facts(read, lists, &problems),
            vocabularies: lists.mapValues(\.words))
        let shelf = RuleShelf(
            rules: read.flatMap(\.rules), conditions: read.flatMap(\.conditions))
        var compiler = RuleCompiler(
            lists: lists, topics: facts.book.topicWords, shelf: shelf, hash: hash)
        compiler.dimensions = Self.dimensions(of: scorecards, dimensions, &problems)
        let claims = facts.book.facts.map { compiler.claims(of: $0) }
        let rules = Self.rules(read, &compiler, &problems)
        let exemptions = Self.exemptions(read, of: rules, &compiler, &problems)
        let calendar = Self.calendar(read, &problems)
        info = Self.info(read, &problems)
        Self.expect(rules, in: folders, &problems)
        let folding = Self.folding(read, &problems)
        let patterns = problems.trying { () throws(FileErrors) in
            try compiler.compiled(folding: folding, for: rules)
        }
        try problems.check()
        guard let patterns else { throw FileErrors(problems.errors) }
        self.folding = folding
        conditions = ConditionCompiler(read, lists, facts, folding, calendar, hash)
        self.rules = RuleSet(
            rules: rules, facts: facts, claims: claims, calendar: calendar ?? .standard,
            patterns: patterns, disguises: folding, lists: lists, exemptions: exemptions)
        digest = Self.digest(of: read, hash)
    }

    /// No rules at all is a mistake, unless another explains it.
    private static func expect(_ rules: [Rule], in folders: [String], _ problems: inout Problems) {
        if rules.isEmpty && problems.errors.isEmpty {
            problems.add(FileError(path: folders.joined(separator: ", "), problem: .noRules))
        }
    }

    private static func digest(of read: [RuleFolder], _ hash: ([UInt8]) -> String) -> String {
        let texts = read.flatMap(\.meaning).map(\.text)
        return hash(Array(texts.joined(separator: "\u{0}").utf8))
    }

    /// Reads a scorecard and gives the ids of its dimensions.
    package typealias DimensionReader = (SourceText) throws(FileError) -> [String]

    /// The dimensions of all scorecards; none where one cannot be read, which is told instead.
    private static func dimensions(
        of scorecards: [String: SourceText], _ read: DimensionReader, _ problems: inout Problems
    ) -> [String] {
        var known: [String] = []
        var isWhole = true
        for (_, source) in scorecards.sorted(by: { $0.key < $1.key }) {
            let own = problems.trying { () throws(FileError) in try read(source) }
            if let own { known += own.filter { !known.contains($0) } } else { isWhole = false }
        }
        return isWhole ? known : []
    }

    /// Of files with the same name the last counts.
    private static func named(_ files: [(name: String, source: SourceText)])
        -> [String: SourceText]
    {
        Dictionary(files.map { ($0.name, $0.source) }) { $1 }
    }

    private static func info(_ read: [RuleFolder], _ problems: inout Problems) -> PackInfo? {
        read.compactMap(\.pack).last.flatMap { source in
            problems.trying { () throws(FileError) in try PackInfo(try YAMLValue(source)) }
        }
    }

    private static func calendar(_ read: [RuleFolder], _ problems: inout Problems)
        -> WorkingCalendar?
    {
        read.compactMap(\.calendar).last.flatMap { source in
            problems.trying { () throws(FileError) in
                try WorkingCalendar(try YAMLValue(source))
            }
        }
    }

    /// The folders as they stand on disk; what the fallback holds stands first, so that theirs
    /// counts. Files of filters come last.
    private static func read(
        _ folders: [String], _ fallback: String?, _ filters: [String], _ scorecards: [String],
        _ problems: inout Problems
    ) -> [RuleFolder] {
        let shared = fallback.flatMap { path in
            problems.trying { () throws(FileError) in try RuleFolder(path: path).shared }
        }
        let own = folders.compactMap { path in
            problems.trying { () throws(FileError) in try RuleFolder(path: path) }
        }
        let filters = filters.compactMap { path in
            problems.trying { () throws(FileError) in try RuleFolder(filters: path) }
        }
        let scorecards = scorecards.compactMap { path in
            problems.trying { () throws(FileError) in try RuleFolder(scorecard: path) }
        }
        return (shared.map { [$0] } ?? []) + own + filters + scorecards
    }

    /// The built-in table of disguises, and behind it the entries of the folders.
    private static func folding(_ read: [RuleFolder], _ problems: inout Problems) -> FoldingTable {
        var table = FoldingTable.standard
        for source in read.compactMap(\.folding) {
            do throws(FoldingTableError) {
                table.entries += try FoldingTable.parse(source.text).entries
            } catch {
                for line in error.lines {
                    problems.add(
                        FileError(
                            source, line: line.number, column: 1,
                            problem: .foldingRefused(line.reason)))
                }
            }
        }
        return table
    }

    private static func exemptions(
        _ read: [RuleFolder], of rules: [Rule], _ compiler: inout RuleCompiler,
        _ problems: inout Problems
    ) -> [Exemption] {
        // A rule that is broken is known all the same.
        var names = Dictionary(read.flatMap(\.rules).map { ($0.id, [$0.id]) }) { first, _ in first }
        for rule in rules { names[rule.card.id]? += rule.formerly }
        var exemptions: [Exemption] = []
        for source in read.compactMap(\.filters) {
            do throws(FileError) {
                exemptions += try Exemption.all(in: source, rules: names, &compiler)
            } catch {
                problems.add(error)
            }
        }
        return exemptions
    }

    private static func lists(_ read: [RuleFolder], _ problems: inout Problems)
        -> [String: WordList]
    {
        var lists: [String: WordList] = [:]
        for (name, source) in read.flatMap(\.words) {
            let list = problems.trying { () throws(FileError) in try WordList(source) }
            if let list { lists[name] = list }
        }
        return lists
    }

    private static func facts(
        _ read: [RuleFolder], _ lists: [String: WordList], _ problems: inout Problems
    ) -> FactBook {
        let facts = read.flatMap(\.facts).compactMap { source in
            problems.trying { () throws(FileError) in
                try Fact(source, lists: lists.keys.sorted())
            }
        }
        return FactBook(facts)
    }

    private static func rules(
        _ read: [RuleFolder], _ compiler: inout RuleCompiler, _ problems: inout Problems
    ) -> [Rule] {
        var rules: [Rule] = []
        var places: [String: String] = [:]
        for (id, source) in read.flatMap(\.rules) {
            if let other = places.updateValue(source.path, forKey: id) {
                problems.add(FileError(path: source.path, problem: .ruleTwice(id, other: other)))
                continue
            }
            switch compiler.rule(id, source) {
            case .success(let rule): rules.append(rule)
            case .failure(let error): problems.add(error)
            }
        }
        for error in compiler.mistakesInUnusedConditions { problems.add(error) }
        return rules
    }
}

/// Mistakes gathered over many files.
private struct Problems {
    private(set) var errors: [FileError] = []

    /// Notes a mistake once, though several rules may use the same list.
    mutating func add(_ error: FileError) {
        if !errors.contains(error) { errors.append(error) }
    }

    /// The result of some reading; `nil` where it failed, the mistake then being noted.
    mutating func trying<Result>(_ read: () throws(FileError) -> Result) -> Result? {
        do {
            return try read()
        } catch {
            add(error)
            return nil
        }
    }

    /// The same for work that finds many mistakes at once.
    mutating func trying<Result>(_ work: () throws(FileErrors) -> Result) -> Result? {
        do {
            return try work()
        } catch {
            for mistake in error.errors { add(mistake) }
            return nil
        }
    }

    func check() throws(FileErrors) {
        if !errors.isEmpty { throw FileErrors(errors) }
    }
}
