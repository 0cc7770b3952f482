/// One period of somebody's reviews, in the order of time.
package struct TrendPeriod: Hashable, Sendable {
    package let name: String
    package let count: AgentCount
    /// Whether it belongs to the earlier time that the others are compared with.
    package let isBaseline: Bool

    /// - Parameter count: at least one review.
    package init(name: String, count: AgentCount, isBaseline: Bool) {
        precondition(count.reviewed > 0)
        self.name = name
        self.count = count
        self.isBaseline = isBaseline
    }
}
