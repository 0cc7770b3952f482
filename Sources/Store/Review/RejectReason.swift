/// Why a finding is rejected.
package enum RejectReason: String, CaseIterable, Sendable {
    /// The rule is wrong here: there is no violation at all.
    case trueMiss = "true_miss"
    /// What was demanded was said, in words that the rule does not know.
    case saidDifferently = "said_differently"
    /// It was right to do so in this case.
    case exception
    case ruleDoesNotApply = "rule_does_not_apply"
}
