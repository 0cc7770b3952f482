/// The lower and the upper end of a range.
package struct Limits: Hashable, Sendable {
    package let low: Double
    package let high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// What the mean of N scores can be at all once some were seen: the others lie anywhere on the
    /// scale. The whole scale without N.
    ///
    /// - Parameter sum: of the scores seen.
    package func possibleMeans(sum: Double, seen: Int, of population: Int?) -> Limits {
        guard let population, population > 0, seen <= population else { return self }
        let (all, rest) = (Double(population), Double(population - seen))
        return Limits(low: (sum + rest * low) / all, high: (sum + rest * high) / all)
            .clamped(to: self)
    }

    /// The smallest range that holds both.
    package func joined(with other: Limits) -> Limits {
        Limits(low: min(low, other.low), high: max(high, other.high))
    }

    /// The range without what lies outside another one.
    package func clamped(to other: Limits) -> Limits {
        Limits(
            low: min(max(low, other.low), other.high), high: min(max(high, other.low), other.high))
    }
}

extension Double {
    /// The nearest number within limits; itself without any.
    func clamped(to limits: Limits?) -> Double {
        limits.map { Swift.min($0.high, Swift.max($0.low, self)) } ?? self
    }
}
