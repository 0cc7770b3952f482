package import Rules
package import Scoring

/// A rule with how often it was broken in what was audited.
package struct BrokenRule: Hashable, Sendable {
    package let card: RuleCard
    package let tally: RuleTally

    package init(card: RuleCard, tally: RuleTally) {
        self.card = card
        self.tally = tally
    }

    /// Whether its findings cost points already, and do not wait for a person.
    package var isCharged: Bool { card.tier == .hard && tally.points < .zero }

    /// Rules with findings that are no bonus: those that are charged before those that wait for a
    /// person, the one in most conversations first; ties by id.
    package static func ranked(
        _ tallies: [String: RuleTally], cards: [String: RuleCard]
    ) -> [BrokenRule] {
        tallies.filter { $1.points <= .zero }
            .compactMap { id, tally in cards[id].map { BrokenRule(card: $0, tally: tally) } }
            .sorted {
                if $0.isCharged != $1.isCharged { return $0.isCharged }
                return ($1.tally.conversations, $1.tally.findings, $0.card.id)
                    < ($0.tally.conversations, $0.tally.findings, $1.card.id)
            }
    }
}
