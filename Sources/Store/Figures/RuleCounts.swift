package import Rules

/// How often a rule was right, in counts: what estimates of its quality are made from.
package struct RuleCounts: Hashable, Sendable {
    package let rule: String
    /// The rule as the audit had it; `nil` where the audit does not have it.
    package let card: RuleCard?
    /// What the machine found in the whole audit.
    package let findings: Int
    /// N₁: conversations in which the machine found something.
    package let flagged: Int
    /// The sum of the prices: negative for violations.
    package let points: Points
    /// Findings that stand, by outcome, after all verdicts and appeals; `missed` among them.
    package let outcomes: [Outcome: Int]
    /// n₁: flagged conversations of the sample that were decided.
    package let sampledFlagged: Int
    /// x₁: those of them where the rule was right.
    package let sampledRight: Int
    /// x₀: conversations of the sample that were not flagged and had something.
    package let sampledMissed: Int
    package let appeals: Int
    /// Appeals after which the finding fell or got other points.
    package let appealsWon: Int

    /// Findings that were confirmed or rejected.
    package var decided: Int {
        outcomes[.confirmed, default: 0] + outcomes[.rejected, default: 0]
    }
}
