/// How many of N conversations have a defect, when x of n drawn ones do: the exact range.
///
/// low = min{D: P(X ≥ x | D) > α/2}, high = max{D: P(X ≤ x | D) > α/2} for the hypergeometric
/// distribution of x (test inversion; Cochran 1977). It covers the truth with at least the
/// confidence asked for, and is a single number where everything was checked. Both ends as counts;
/// `rates` divides them by N.
package struct HypergeometricInterval: Hashable, Sendable {
    package let found: Int
    package let sampled: Int
    package let population: Int
    package let confidence: Double
    /// The fewest defects in the population that the sample does not contradict.
    package let low: Int
    /// The most defects in the population that the sample does not contradict.
    package let high: Int

    /// - Parameters:
    ///   - found: x, 0...n.
    ///   - sampled: n, 0...N; with n = 0 the range is everything.
    ///   - population: N.
    ///   - confidence: of the two-sided range, such as 0.95.
    package init(found: Int, sampled: Int, population: Int, confidence: Double = 0.95) {
        precondition(0 <= found && found <= sampled && sampled <= population)
        precondition(0 < confidence && confidence < 1)
        self.found = found
        self.sampled = sampled
        self.population = population
        self.confidence = confidence
        let tail = (1 - confidence) / 2
        low = HypergeometricInterval.lowest(found, sampled, population, tail: tail)
        high = HypergeometricInterval.highest(found, sampled, population, tail: tail)
    }

    /// x/n; nil where nothing was drawn.
    package var rate: Double? {
        sampled == 0 ? nil : Double(found) / Double(sampled)
    }

    /// The range as shares of the population; 0 to 0 of an empty one.
    package var rates: Limits {
        let size = Double(max(1, population))
        return Limits(low: Double(low) / size, high: Double(high) / size)
    }

    /// For sentences with “at most”: the most defects in the population, one-sided.
    package static func atMost(
        found: Int, sampled: Int, population: Int, confidence: Double = 0.95
    ) -> Int {
        highest(found, sampled, population, tail: 1 - confidence)
    }

    /// For sentences with “at least”: the fewest defects in the population, one-sided.
    package static func atLeast(
        found: Int, sampled: Int, population: Int, confidence: Double = 0.95
    ) -> Int {
        lowest(found, sampled, population, tail: 1 - confidence)
    }

    private static func lowest(_ x: Int, _ n: Int, _ population: Int, tail: Double) -> Int {
        smallest(in: x...(population - n + x)) { defects in
            exceeds(
                Hypergeometric(population: population, marked: defects, sampled: n).upperTail(x),
                tail)
        }
    }

    private static func highest(_ x: Int, _ n: Int, _ population: Int, tail: Double) -> Int {
        // Read from the side of the faultless ones, the upper end is a lower end.
        population - lowest(n - x, n, population, tail: tail)
    }

    /// Whether a probability is above a tail; one that equals it but for rounding is not.
    private static func exceeds(_ probability: Double, _ tail: Double) -> Bool {
        probability > tail * (1 + 1e-11)
    }

    /// The first number for which a condition holds that, once true, stays true; the last number
    /// where it never does.
    private static func smallest(
        in range: ClosedRange<Int>, where condition: (Int) -> Bool
    ) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
