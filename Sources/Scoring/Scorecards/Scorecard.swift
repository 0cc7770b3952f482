package import Rules
package import Wording

/// How findings become a score: dimensions, caps, vetoes, bonus and grade bands.
///
/// A conversation starts at `base`. Each rule's deductions are added up and capped per rule, then
/// capped per dimension; the bonus is capped too. The total never falls below 0 nor rises above
/// `maximum`. A red line takes the total to 0.
package struct Scorecard: Hashable, Sendable {
    package let title: Phrase
    /// The points of a conversation without findings; the weights of the dimensions sum to it.
    package let base: Points
    /// The most that a conversation can reach with its bonus.
    package let maximum: Points
    /// In the order in which they are shown.
    package let dimensions: [Dimension]
    /// The most that one rule takes from one conversation; `nil` where nothing limits it.
    package let ruleCap: Points?
    /// Prices that replace those of the rule files, by rule id.
    package let prices: [String: Price]
    /// Severities that are red lines.
    package let veto: Set<Severity>
    /// The most that bonuses add to one conversation.
    package let bonusCap: Points
    /// From the best to the last, which starts at 0.
    package let bands: [GradeBand]
    /// An agent with fewer conversations in the sample gets no grade, unless all were audited.
    package let fewest: Int
    /// First 12 hex digits of the SHA-256 of the file.
    package let digest: String

    /// One side of the service that is scored by itself.
    package struct Dimension: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        /// How many of the base points this dimension holds.
        package let weight: Points
        /// The most that it can lose, at most its weight.
        package let cap: Points
    }

    /// What this scorecard charges for one rule, where it differs from the rule file.
    package struct Price: Hashable, Sendable {
        package let points: Points?
        package let cap: Points?
    }

    /// The band of a score as it is displayed.
    package func band(of score: Points) -> GradeBand? {
        bands.first { score >= $0.from }
    }
}
