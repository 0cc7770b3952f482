/// The counts of all rules of an audit.
package struct RuleQualityCounts: Hashable, Sendable {
    /// N: conversations that the rules have looked at.
    package let population: Int
    /// n: conversations of the sample whose review is finished.
    package let reviewed: Int
    /// In the order of their ids.
    package let rules: [RuleCounts]
}
