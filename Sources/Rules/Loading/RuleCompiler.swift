import Patterns
import Wording

/// Gathers, while rule files are read, every pattern that they use, each once, and remembers who
/// asked for it, so that a mistake in a pattern is told at its line.
struct RuleCompiler {
    private let lists: [String: WordList]
    private let topics: [String]
    private let hash: @Sendable ([UInt8]) -> String
    private(set) var specs: [PatternSpec] = []
    /// Where each spec was asked for first; `nil` for those of the program itself.
    private var origins: [Origin?] = []
    private var numbers: [Key: Int] = [:]
    /// The lists whose lines are known to be good.
    private var checked: Set<String> = []
    /// The patterns of the lists used so far, with the lists that they were read from.
    private var used: [ListUse: (lists: Set<String>, patterns: [Int])] = [:]
    /// Of the rule that is being read.
    var context = Context()
    var shelf: RuleShelf
    /// To which a rule must belong; none where any will do.
    var dimensions: [String] = []

    struct Context {
        var patterns: Set<Int> = []
        /// What it is made of beside its own file, by kind and name.
        var texts: [String: String] = [:]
        /// Whether what is being read has a trigger to refer to.
        var hasTrigger = true
    }

    /// Who asked for a pattern.
    private enum Origin {
        case value(YAMLValue)
        /// The lines of a list, and of those it includes, that are joined in the pattern.
        case lines([(list: SourceText, entry: WordList.Entry)], YAMLValue)
    }

    /// Two specs that differ only in their audience are one.
    private struct Key: Hashable {
        let needle: Needle
        let folded: Bool
    }

    /// One way to use a list.
    private struct ListUse: Hashable {
        let name: String
        let folded: Bool
        let apart: Bool
    }

    /// - Parameters:
    ///   - topics: the words that facts are asked for or stated with.
    ///   - hash: hexadecimal SHA-256.
    init(
        lists: [String: WordList], topics: [String], shelf: RuleShelf,
        hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        self.shelf = shelf
        self.lists = lists
        self.topics = topics
        self.hash = hash
    }

    mutating func beginRule() {
        context = Context()
    }

    /// The digest of the rule being read: of its own text, of every list and shared condition that
    /// it uses, and of every rule that it refers to.
    func digestOfRule(_ text: String) -> String {
        let parts = [text] + context.texts.sorted { $0.key < $1.key }.map(\.value)
        return String(hash(Array(parts.joined(separator: "\u{0}").utf8)).prefix(12))
    }

    /// The patterns of `words`, `list` and `pattern`.
    ///
    /// - Parameter apart: each expression of a list by itself. Joined expressions are quicker, but
    ///   of those that overlap only the first has a hit, which an allow-list cannot do with.
    mutating func text(
        of fields: YAMLFields, in scope: ConditionScope, apart: Bool = false
    ) throws(FileError) -> [Int] {
        var numbers: [Int] = []
        if let value = fields["words"] { numbers.append(try words(value, in: scope)) }
        for member in try fields["list"]?.list() ?? [] {
            numbers += try list(try member.text(), in: scope, at: member, apart: apart)
        }
        for member in try fields["pattern"]?.list() ?? [] {
            let expression = try member.text()
            if Self.hasUselessBorder(expression) { throw member.error(.borderBesideChinese) }
            numbers.append(add(.pattern(expression), in: scope, from: .value(member)))
        }
        return numbers
    }

    /// What people see of a list; `nil` where there is none with the name.
    func samples(ofList name: String) -> ListSamples? { lists[name].map(ListSamples.init) }

    /// The pattern of a word or a list of words.
    mutating func words(_ value: YAMLValue, in scope: ConditionScope) throws(FileError) -> Int {
        add(.words(try value.texts()), in: scope, from: .value(value))
    }

    /// The pattern of all words that facts are asked for or stated with, in traditional characters
    /// too; `nil` without facts.
    mutating func topicWords() -> Int? {
        guard !topics.isEmpty else { return nil }
        let spec = PatternSpec(
            needle: .words(topics), caseless: true, folded: true,
            audience: RoleSet.anyone.rawValue)
        return insert(spec, from: nil)
    }

    /// The patterns of a fact's `claims`; those that are no good were refused before.
    mutating func claims(of fact: Fact) -> [Int] {
        let scope = ConditionScope(roles: .agent, audience: .agent, folded: false)
        return fact.claims.map { add(.pattern($0), in: scope) }
    }

    /// The pattern of a phrase in which a hit is none, in disguise too, as a hit may be.
    mutating func exempt(_ phrase: String) -> Int {
        add(.words([phrase]), in: .init(roles: .anyone, audience: .anyone, folded: true))
    }

    mutating func conditions(_ value: YAMLValue, in scope: ConditionScope) throws(FileError)
        -> [Condition]
    {
        var conditions: [Condition] = []
        for member in try value.list() {
            conditions.append(try Condition(member, in: scope, &self))
        }
        return conditions
    }

    /// A fixed pattern of the program itself.
    mutating func add(_ needle: Needle, in scope: ConditionScope) -> Int {
        add(needle, in: scope, from: nil)
    }

    /// All patterns, compiled together. Throws every pattern that is refused, at its place.
    ///
    /// - Parameters:
    ///   - folding: what stands for what in disguised text.
    ///   - rules: all rules. What wakes none of them is matched only where somebody asks.
    mutating func compiled(
        folding: FoldingTable, for rules: [Rule]
    ) throws(FileErrors) -> PatternSet {
        let waking = Set(rules.compactMap(\.needs).joined())
        for number in specs.indices { specs[number].isOnDemand = !waking.contains(number) }
        do {
            return try PatternSet(specs, folding: Folding(table: folding))
        } catch {
            throw FileErrors(zip(specs, origins).flatMap(refusals))
        }
    }

    /// What is wrong in patterns, from a number on.
    func refusals(from first: Int) -> [FileError] {
        zip(specs, origins).dropFirst(first).flatMap(refusals)
    }

    private func refusals(of spec: PatternSpec, from origin: Origin?) -> [FileError] {
        guard let reason = Self.refusal(of: spec.needle) else { return [] }
        switch origin {
        case .value(let value): return [Self.error(reason, spec.needle, at: value)]
        case .lines(let lines, let value):
            let guilty = lines.compactMap { list, entry in
                Self.refusal(of: .pattern(entry.text)).map {
                    FileError(list, line: entry.line, column: 1, refused: entry.text, $0)
                }
            }
            return guilty.isEmpty ? [Self.error(reason, spec.needle, at: value)] : guilty
        case nil: return []
        }
    }

    private static func error(
        _ reason: PatternError, _ needle: Needle, at value: YAMLValue
    ) -> FileError {
        var expression = ""
        if case .pattern(let text) = needle { expression = text }
        return FileError(
            value.source, line: value.line, column: value.column, refused: expression, reason)
    }

    private static func refusal(of needle: Needle) -> PatternError? {
        do {
            _ = try Pattern(
                PatternSpec(needle: needle, caseless: true, folded: false, audience: .max))
            return nil
        } catch {
            return error
        }
    }

    private mutating func add(_ needle: Needle, in scope: ConditionScope, from origin: Origin?)
        -> Int
    {
        insert(
            PatternSpec(
                needle: needle, caseless: true, folded: scope.folded,
                audience: scope.audience.rawValue), from: origin)
    }

    private mutating func list(
        _ name: String, in scope: ConditionScope, at value: YAMLValue, apart: Bool
    ) throws(FileError) -> [Int] {
        let key = ListUse(name: name, folded: scope.folded, apart: apart)
        if let used = used[key] {
            for name in used.lists { note(list: name) }
            for number in used.patterns { share(number, in: scope) }
            return used.patterns
        }
        var content = Content()
        try collect(
            name, into: &content,
            asked: { (known) in
                value.error(.listUnknown(name, known: known))
            })
        var numbers: [Int] = []
        if !content.words.isEmpty {
            numbers.append(add(.words(content.words), in: scope, from: .value(value)))
        }
        for lines in content.expressions {
            let needle = Needle.expressions(lines.map(\.entry.text), apart: apart)
            numbers.append(add(needle, in: scope, from: .lines(lines, value)))
        }
        used[key] = (content.visited, numbers)
        return numbers
    }

    /// Notes a list that the rule being read uses.
    private mutating func note(list name: String) {
        context.texts["list " + name] = lists[name]?.source.text
    }

    private struct Content {
        var words: [String] = []
        var lines: [(list: SourceText, entry: WordList.Entry)] = []
        var visited: Set<String> = []

        /// The lines in groups that are joined into one expression each: as few as may be, because
        /// each costs time, but short enough for PCRE2, whose compiled code may have 64 KB.
        var expressions: [[(list: SourceText, entry: WordList.Entry)]] {
            var groups: [[(list: SourceText, entry: WordList.Entry)]] = []
            var length = Int.max
            for line in lines {
                length = length == .max ? .max : length + line.entry.text.utf8.count
                if length > 8000 {
                    groups.append([])
                    length = line.entry.text.utf8.count
                }
                groups[groups.count - 1].append(line)
            }
            return groups
        }
    }

    private mutating func collect(
        _ name: String, into content: inout Content, asked: ([String]) -> FileError
    ) throws(FileError) {
        guard let list = lists[name] else { throw asked(lists.keys.sorted()) }
        guard content.visited.insert(name).inserted else { return }
        note(list: name)
        if !checked.contains(name) {
            for entry in list.patterns { try Self.check(entry, of: list) }
            checked.insert(name)
        }
        content.words += list.words
        content.lines += list.patterns.map { (list.source, $0) }
        for entry in list.includes {
            try collect(
                entry.text, into: &content,
                asked: { (known) in
                    FileError(
                        list.source, line: entry.line, column: 1,
                        problem: .listUnknown(entry.text, known: known))
                })
        }
    }

    private static func check(_ entry: WordList.Entry, of list: WordList) throws(FileError) {
        do {
            // Alone, because two broken lines might be whole when joined.
            try Pattern.checkSyntax(of: entry.text)
        } catch {
            throw FileError(list.source, line: entry.line, column: 1, refused: entry.text, error)
        }
        if hasUselessBorder(entry.text) {
            throw FileError(
                list.source, line: entry.line, column: 1, problem: .borderBesideChinese)
        }
    }

    /// Whether `\b` stands right beside a Chinese character, where it never matches as meant:
    /// between two of them there is no border.
    private static func hasUselessBorder(_ expression: String) -> Bool {
        let bytes = expression.utf8
        // Only what may be refused is worth the second look, which takes its time.
        return bytes.contains { $0 >= 0x80 }
            && zip(bytes, bytes.dropFirst()).contains { $0 == (0x5C, 0x62) }
            && expression.contains(/\\b(?:\(\?:)?\p{Han}|\p{Han}\)?\\b/)
    }

    private mutating func insert(_ spec: PatternSpec, from origin: Origin?) -> Int {
        let key = Key(needle: spec.needle, folded: spec.folded)
        let number = numbers[key] ?? specs.count
        if number == specs.count {
            numbers[key] = number
            specs.append(spec)
            origins.append(origin)
        } else {
            specs[number].audience |= spec.audience
        }
        context.patterns.insert(number)
        return number
    }

    /// Takes note of a further use of a pattern.
    private mutating func share(_ number: Int, in scope: ConditionScope) {
        specs[number].audience |= scope.audience.rawValue
        context.patterns.insert(number)
    }
}
