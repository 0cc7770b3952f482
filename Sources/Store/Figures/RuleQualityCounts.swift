/// The counts of all rules of an audit.
package struct RuleQualityCounts: Hashable, Sendable {
    /// Conversations that the rules have looked at in the audit.
    package let population: Int
    /// Conversations of the sample whose review is finished, by whichever audit.
    package let reviewed: Int
    /// Each rule in the version of the audit; one that the audit does not have in the last version
    /// that people judged. In the order of their ids.
    package let rules: [RuleCounts]
    /// Other versions that people judged, the last first.
    package let earlier: [RuleCounts]
}
