package import Rules

/// The right verdict on one thing in a gold chat.
package struct GoldAnswer: Hashable, Sendable {
    package let target: Target
    /// `confirmed` or `rejected` for a finding, `missed` for a violation.
    package let outcome: Outcome
    /// The agreed points; `nil` for those of the machine, or of the missed rule.
    package let points: Points?

    /// What it is on.
    package enum Target: Hashable, Sendable {
        case finding(FindingID)
        /// A violation that the rules do not see: its rule, and the message (0-based).
        case missed(rule: String, message: Int)
    }

    package init(_ target: Target, _ outcome: Outcome, points: Points? = nil) {
        self.target = target
        self.outcome = outcome
        self.points = points
    }
}
