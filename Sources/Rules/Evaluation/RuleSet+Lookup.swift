import Patterns
package import Wording

extension RuleSet {
    /// The rule with an id, or with one that it had earlier. Throws where there is none, naming
    /// the nearest.
    package func rule(named id: String) throws(UnknownRule) -> Rule {
        let found = rules.first { $0.card.id == id } ?? rules.first { $0.formerly.contains(id) }
        guard let found else { throw UnknownRule(id: id, known: rules.map(\.card.id)) }
        return found
    }
}

/// A rule was asked for that does not exist.
package struct UnknownRule: Explained, Hashable {
    package let id: String
    package let known: [String]

    package var phrase: Phrase { .unknownRule(id, known: known) }
}

extension RuleSet {
    /// The same with one rule alone.
    package func only(_ rule: Rule) -> RuleSet {
        RuleSet(
            rules: [rule], facts: facts, claims: claims, calendar: calendar, patterns: patterns,
            disguises: disguises,
            lists: lists, exemptions: exemptions)
    }

    /// The same, but words are looked for in everybody's messages, whoever the rules mean: what is
    /// found is the same, and what another one said is seen as well.
    var forEveryone: RuleSet {
        RuleSet(
            rules: rules, facts: facts, claims: claims, calendar: calendar,
            patterns: patterns.forEveryone, disguises: disguises, lists: lists,
            exemptions: exemptions)
    }

    /// The same without exemptions: the rules as their authors wrote them.
    var unfiltered: RuleSet {
        if exemptions.isEmpty { return self }
        return RuleSet(
            rules: rules, facts: facts, claims: claims, calendar: calendar, patterns: patterns,
            disguises: disguises,
            lists: lists)
    }
}
