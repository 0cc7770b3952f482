package import Rules
package import Scoring

/// Something written in the card of a rule, or in the scorecard about it, that is not what it was.
package struct RuleAmendment: Hashable, Sendable {
    /// The present id of the rule.
    package let rule: String
    package let part: Part
    /// As files have it: `-5`, `major`, `hard`.
    package let before: String
    package let after: String

    package enum Part: String, Sendable {
        /// What a finding costs: the scorecard's price where it has one, else the rule's own.
        case points
        case severity
        case tier
    }

    /// A set of rules with the scorecard that prices it.
    package typealias Priced = (rules: RuleSet, scorer: Scorer)

    /// What became of the rules that both sets have, in the order of the old ones.
    static func all(from old: Priced, to new: Priced) -> [RuleAmendment] {
        old.rules.cards.flatMap { card -> [RuleAmendment] in
            guard let present = try? new.rules.rule(named: card.id).card else { return [] }
            let parts: [(Part, String, String)] = [
                (.points, price(of: card, in: old), price(of: present, in: new)),
                (.severity, card.severity.rawValue, present.severity.rawValue),
                (.tier, card.tier.rawValue, present.tier.rawValue),
            ]
            return parts.filter { $0.1 != $0.2 }.map { part, before, after in
                RuleAmendment(rule: present.id, part: part, before: before, after: after)
            }
        }
    }

    private static func price(of card: RuleCard, in priced: Priced) -> String {
        (priced.scorer.scorecard.prices[card.id]?.points ?? card.points).text
    }
}
