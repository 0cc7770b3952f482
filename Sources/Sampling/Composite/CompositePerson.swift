/// What one person's composite score is made of.
package struct CompositePerson: Sendable {
    /// Empty where the whole sheet is about one.
    package let name: String
    package let content: Content

    package init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    package enum Content: Sendable {
        case metrics([CompositeMetric])
        /// Capped categories with their deductions, a bonus on the total, and penalties that are
        /// listed and not netted.
        case deductions([DeductionScore.Category], bonus: ExactDecimal, penalties: [ExactDecimal])
    }
}
