import Sampling

/// How many conversations have a defect: found in the sample, and the range for all of them
/// (`HypergeometricInterval`, 95 %).
package struct RateEstimate: Hashable, Sendable {
    /// x, the defective conversations in the sample.
    package let found: Int
    /// n, the conversations scored.
    package let sampled: Int
    /// N, the agent's conversations that could have been drawn.
    package let population: Int
    /// The fewest and the most of the population, on both sides; `found` where all were audited.
    package let low: Int
    package let high: Int
    /// Where none was found: the most that there may still be, one-sided at 95 %. For sentences
    /// only; a table shows two-sided ranges throughout.
    package let atMost: Int?

    package init(found: Int, sampled: Int, population: Int) {
        let interval = HypergeometricInterval(
            found: found, sampled: sampled, population: population)
        self.found = found
        self.sampled = sampled
        self.population = population
        low = interval.low
        high = interval.high
        atMost =
            found > 0 || sampled == 0
            ? nil
            : HypergeometricInterval.atMost(found: 0, sampled: sampled, population: population)
    }

    /// Whether every conversation was scored: the count is then no estimate.
    package var isComplete: Bool { sampled == population }
}
