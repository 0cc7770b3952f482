import Wording

/// Looks through folders of rules for what their authors will want to know before customers'
/// chats tell them: rules and words that can do nothing, that do too much, or that cost too much.
package struct RuleLint {
    package let pack: RulePack
    let rules: [LintedRule]
    /// All lists that the rules can name, those of the fallback too.
    let lists: [String: LintedList]
    /// Names of the lists that stand in the folders themselves.
    let ownLists: [String]
    /// Names of lists that facts look into.
    let rivals: Set<String>
    /// Names of lists that scenarios look into.
    let played: Set<String>
    /// The shared conditions that the rules can name, those of the fallback too.
    let conditions: [LintedCondition]

    /// Where it stands that the rules are not those that were published.
    let unpublished: LintMessage?

    /// Loads the folders as `RulePack` does. Throws what a rule file has wrong.
    package init(
        folders: [String], fallback: String? = nil, filters: [String] = [],
        dimensions: RulePack.DimensionReader = { _ in [] },
        hash: @escaping @Sendable ([UInt8]) -> String
    ) throws(FileErrors) {
        pack = try RulePack(
            folders: folders, fallback: fallback, filters: filters, dimensions: dimensions,
            hash: hash)
        do throws(FileError) {
            var own: [RuleFolder] = []
            for path in folders { own.append(try RuleFolder(path: path)) }
            var read = own
            if let fallback { read.insert(try RuleFolder(path: fallback).shared, at: 0) }
            var words: [String: WordList] = [:]
            for (name, source) in read.flatMap(\.words) { words[name] = try WordList(source) }
            ownLists = own.flatMap { $0.words.map(\.name) }
            rivals = try Self.rivals(in: own.flatMap(\.facts))
            played = try Self.played(in: own.flatMap(\.scenarios))
            conditions = try Self.conditions(in: read, own: own)
            var linted: [LintedRule] = []
            let values = own.flatMap(\.rules)
            for rule in pack.rules.rules {
                guard let source = values.first(where: { $0.id == rule.card.id })?.source else {
                    continue
                }
                linted.append(LintedRule(rule, try YAMLValue(source)))
            }
            rules = linted
            let named = linted.flatMap(\.uses).flatMap(\.listNames)
            let needed = Self.closure(of: ownLists + named) { words[$0]?.includes ?? [] }
            lists = Dictionary(
                needed.compactMap { name in words[name].map { (name, LintedList($0, name: name)) }
                },
                uniquingKeysWith: { $1 })
            unpublished = Self.unpublished(own, pack.info?.digest, hash)
        } catch {
            throw FileErrors([error])
        }
    }

    /// All messages that nobody has silenced, each once, by path and place.
    package var messages: [LintMessage] {
        let all =
            deadMessages + impossibleMessages + factMessages + conditionMessages + lineMessages
            + wordMessages
            + exceptionMessages + patternMessages
            + chatMessages + insteadMessages + cardMessages + [unpublished].compactMap { $0 }
        var seen: Set<LintMessage> = []
        return all.filter { !isSilenced($0) && seen.insert($0).inserted }
            .sorted { $0.order < $1.order }
    }

    private func isSilenced(_ message: LintMessage) -> Bool {
        if pack.info?.lintAllows.contains(message.check) == true { return true }
        if let rule = rules.first(where: { $0.rule.path == message.path }) {
            return rule.rule.lintAllows.contains(message.check)
        }
        let list = lists.values.first { $0.source.path == message.path }
        return list?.allows.contains(message.check) == true
    }

    private static func rivals(in facts: [SourceText]) throws(FileError) -> Set<String> {
        var names: Set<String> = []
        for fact in facts {
            let fields = try YAMLValue(fact).anyFields()
            names.formUnion(try fields["rivals"]?.texts() ?? [])
        }
        return names
    }

    private static func played(
        in scenarios: [(name: String, source: SourceText)]
    ) throws(FileError) -> Set<String> {
        var names: Set<String> = []
        for scenario in scenarios {
            let uses = TextUse.uses(
                in: try YAMLValue(scenario.source), key: "said", rule: scenario.name)
            names.formUnion(uses.flatMap(\.listNames))
        }
        return names
    }

    /// Of conditions with one name the last one counts, as for rules.
    private static func conditions(
        in read: [RuleFolder], own: [RuleFolder]
    ) throws(FileError) -> [LintedCondition] {
        let names = Set(own.flatMap(\.conditions).map(\.name))
        var conditions: [String: LintedCondition] = [:]
        for (name, source) in read.flatMap(\.conditions) {
            conditions[name] = LintedCondition(
                name, try YAMLValue(source), isOwn: names.contains(name))
        }
        return conditions.values.sorted { $0.name < $1.name }
    }

    /// The lines that some names stand for, those of lists and of the lists that they include too.
    func lines(of names: TextUse.Names) -> [LintedLine] {
        names.lines + closure(of: names.lists.map(\.name)).flatMap { lists[$0]?.lines ?? [] }
    }

    /// Lists with all that they include, in the order in which they are read, each once.
    func closure(of names: [String]) -> [String] {
        Self.closure(of: names) { lists[$0]?.includes ?? [] }
    }

    private static func closure(
        of names: [String], includes: (String) -> [WordList.Entry]
    ) -> [String] {
        var closure: [String] = []
        func add(_ name: String) {
            if closure.contains(name) { return }
            closure.append(name)
            for entry in includes(name) { add(entry.text) }
        }
        names.forEach(add)
        return closure
    }

    private static func unpublished(
        _ folders: [RuleFolder], _ digest: String?, _ hash: @Sendable ([UInt8]) -> String
    ) -> LintMessage? {
        guard let digest, folders.count == 1, let pack = folders[0].pack else { return nil }
        if folders[0].digest(hash) == digest { return nil }
        return LintMessage(.unpublished, path: pack.path, line: 1, .lintUnpublished)
    }

    /// All uses of rules and of shared conditions.
    var allUses: [TextUse] { rules.flatMap(\.uses) + conditions.flatMap(\.uses) }

    /// All uses of all rules, with their rules.
    var uses: [(rule: LintedRule, use: TextUse)] {
        rules.flatMap { rule in rule.uses.map { (rule, $0) } }
    }
}
