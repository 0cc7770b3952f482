/// The lower and the upper end of a range.
package struct Limits: Hashable, Sendable {
    package let low: Double
    package let high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// The range without what lies outside another one.
    package func clamped(to other: Limits) -> Limits {
        Limits(
            low: min(max(low, other.low), other.high), high: min(max(high, other.low), other.high))
    }
}
