/// A planned sample size.
package struct PlannedSize: Hashable, Sendable {
    /// The size for an unlimited population, not rounded.
    package let unlimited: Double
    /// The size for this population, not rounded.
    package let exact: Double
    /// The number to draw: rounded up, at least 1, at most N.
    package let size: Int

    private static let largest = 1e15

    init(unlimited: Double, exact: Double, population: Int?) {
        self.unlimited = unlimited
        self.exact = exact
        // A hair above a whole number is rounding error, not a reason for one more conversation.
        // Where no number of conversations is enough, the largest that is told stands for it.
        let needed = exact < PlannedSize.largest ? Int((exact - 1e-9).rounded(.up)) : .max
        size = min(max(1, needed), population ?? .max)
    }
}
