/// A planned sample size.
package struct PlannedSize: Hashable, Sendable {
    /// The size for an unlimited population, not rounded.
    package let unlimited: Double
    /// The size for this population, not rounded.
    package let exact: Double
    /// The number to draw: rounded up, at least 1, at most N.
    package let size: Int

    init(unlimited: Double, exact: Double, population: Int?) {
        self.unlimited = unlimited
        self.exact = exact
        // A hair above a whole number is rounding error, not a reason for one more conversation.
        let needed = Int((exact - 1e-9).rounded(.up))
        size = min(max(1, needed), population ?? .max)
    }
}
