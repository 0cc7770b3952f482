package import Rules
package import Transcripts

/// How often a rule was right, in counts: what estimates of its quality are made from. What people
/// made of it is that of one version of the rule, in all audits that had it.
package struct RuleCounts: Hashable, Sendable {
    package let rule: String
    /// Of the rule's text; empty where no audit knows it.
    package let digest: String
    /// When the first audit with this version was made; `nil` where none is known.
    package let since: Timestamp?
    /// The rule as the audit had it; `nil` where the audit does not have it, or another version.
    package let card: RuleCard?
    /// What the machine found in the audit; of an earlier version, in all audits that had it.
    package let findings: Int
    /// Conversations in which the machine found something.
    package let flagged: Int
    /// The sum of the prices: negative for violations.
    package let points: Points
    /// N: conversations with an agent that this version has looked at, each once.
    package let looked: Int
    /// N₁: those of them in which it found something.
    package let lookedFlagged: Int
    /// n: conversations of the sample whose review under this version is finished.
    package let reviewed: Int
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
