package import Rules

/// The machine score of one conversation for one agent.
package struct ConversationScore: Hashable, Sendable {
    package let total: Points
    /// In the order of the scorecard's dimensions.
    package let dimensions: [DimensionLoss]
    /// What the bonus added, after its cap.
    package let bonus: Points
    /// A red line was crossed: the total is 0.
    package let redLine: Bool
    /// Findings that wait for a person and cost nothing yet.
    package let waiting: Int

    /// What one dimension lost in one conversation.
    package struct DimensionLoss: Hashable, Sendable {
        /// After all caps.
        package let lost: Points
        package let violations: Int

        package init(lost: Points, violations: Int) {
            self.lost = lost
            self.violations = violations
        }
    }

    /// Whether anything in it counts against the agent.
    package var isDefective: Bool { dimensions.contains { $0.violations > 0 } }
}
