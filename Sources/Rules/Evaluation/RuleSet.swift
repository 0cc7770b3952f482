import Patterns
package import Transcripts

/// All rules of a run, compiled together with the knowledge base and the calendar that they use.
/// Immutable; shared by all workers.
package struct RuleSet: Sendable {
    package let rules: [Rule]
    package let facts: FactReader
    /// For each fact the patterns of its claims.
    let claims: [[Int]]
    package let calendar: WorkingCalendar
    let patterns: PatternSet
    /// What stands for what in disguised text.
    let disguises: FoldingTable
    /// The word lists that rules name, by their names.
    let lists: [String: WordList]
    /// In the order of the files of filters.
    package let exemptions: [Exemption]
    /// For each pattern the rules that it wakes.
    let wakes: [[Int]]
    /// Rules that are looked at in every conversation.
    let always: [Int]
    /// For each rule all that it needs (see `Rule.allNeeds`) but the patterns that wake it.
    private let furtherNeeds: [[[Int]]]
    /// For each pattern whether it wakes a rule that needs nothing further.
    private let suffices: [Bool]
    private(set) var charging: SingleCharge

    init(
        rules: [Rule], facts: FactReader, claims: [[Int]], calendar: WorkingCalendar,
        patterns: PatternSet, disguises: FoldingTable, lists: [String: WordList],
        exemptions: [Exemption] = []
    ) {
        self.rules = rules
        self.facts = facts
        self.claims = claims
        self.calendar = calendar
        self.patterns = patterns
        self.disguises = disguises
        self.lists = lists
        self.exemptions = exemptions
        var wakes = [[Int]](repeating: [], count: patterns.count)
        var always: [Int] = []
        for (index, rule) in rules.enumerated() {
            guard let needs = rule.needs else {
                always.append(index)
                continue
            }
            for pattern in needs { wakes[pattern].append(index) }
        }
        let furtherNeeds = rules.map { rule in
            Set(rule.allNeeds).filter { !(rule.needs?.isSubset(of: $0) ?? false) }.map(Array.init)
        }
        self.furtherNeeds = furtherNeeds
        suffices = wakes.map { $0.contains { furtherNeeds[$0].isEmpty } }
        self.wakes = wakes
        self.always = always
        charging = SingleCharge(rules)
    }

    /// Whether a rule has something to ask of `Background`: whether a wait had a reason, whether a
    /// promise was kept in another conversation.
    package var asksBackground: Bool { rules.contains(where: \.hasClock) }

    /// Whether it is the second of these.
    package var asksContacts: Bool {
        rules.contains { $0.window.parts.contains(.promised) }
    }

    /// The same rules where a scorecard charges other points for some of them: one that costs nothing
    /// there is charged for nobody's offence.
    package func priced(_ prices: [String: Points]) -> RuleSet {
        var priced = self
        priced.charging.prices = prices
        return priced
    }

    package var cards: [RuleCard] { rules.map(\.card) }

    /// Whether a rule may have something to say where patterns may have hits, among them one that
    /// wakes it.
    func isOpen(_ rule: Int, where mayHit: (_ pattern: Int) -> Bool) -> Bool {
        furtherNeeds[rule].allSatisfy { $0.contains(where: mayHit) }
    }

    /// Whether a pattern that may have hits may wake a rule.
    func isWorthALook(_ pattern: Int, where mayHit: (_ pattern: Int) -> Bool) -> Bool {
        suffices[pattern] || wakes[pattern].contains { isOpen($0, where: mayHit) }
    }
}
