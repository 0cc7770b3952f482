import Patterns
import Transcripts
import Wording

/// Compiles conditions that stand outside of rule files, such as those of practice scenarios: the
/// same language, with the lists, facts, rules and shared conditions of a pack.
package struct ConditionCompiler: Sendable {
    let lists: [String: WordList]
    let facts: FactReader
    let rules: [(id: String, source: SourceText)]
    let conditions: [(name: String, source: SourceText)]
    let folding: FoldingTable
    let calendar: WorkingCalendar
    let hash: @Sendable ([UInt8]) -> String

    init(
        _ read: [RuleFolder], _ lists: [String: WordList], _ facts: FactReader,
        _ folding: FoldingTable, _ calendar: WorkingCalendar?,
        _ hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        (self.lists, self.facts, self.folding, self.hash) = (lists, facts, folding, hash)
        rules = read.flatMap(\.rules)
        conditions = read.flatMap(\.conditions)
        self.calendar = calendar ?? .standard
    }

    /// Reads conditions on what an agent says; another `by` is a mistake. Throws all mistakes with
    /// their places. The numbers that a probe gives are those of the values.
    package func compile(_ values: [YAMLValue]) throws(FileErrors) -> ConditionSet {
        var compiler = RuleCompiler(
            lists: lists, topics: facts.book.topicWords,
            shelf: RuleShelf(rules: rules, conditions: conditions), hash: hash)
        let claims = facts.book.facts.map { compiler.claims(of: $0) }
        var (read, errors): ([Condition], [FileError]) = ([], [])
        for value in values {
            do throws(FileError) {
                read.append(try Self.condition(value, &compiler))
            } catch {
                errors.append(error)
            }
        }
        if !errors.isEmpty { throw FileErrors(errors) }
        let patterns = try compiler.compiled(folding: folding, for: [])
        return ConditionSet(
            conditions: read,
            rules: RuleSet(
                rules: [], facts: facts, claims: claims, calendar: calendar, patterns: patterns,
                disguises: folding, lists: lists))
    }

    private static func condition(
        _ value: YAMLValue, _ compiler: inout RuleCompiler
    ) throws(FileError) -> Condition {
        compiler.beginRule()
        compiler.context.hasTrigger = false
        let scope = ConditionScope(
            roles: .agent, audience: .anyone, folded: false, reach: .agent)
        let condition = try Condition(value, in: scope, &compiler)
        if !condition.hasContent { throw value.error(.conditionIsEmpty) }
        return condition
    }
}
