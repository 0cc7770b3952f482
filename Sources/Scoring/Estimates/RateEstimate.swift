package import Sampling

/// How many conversations have a defect: found in the sample, and the range for all of them.
package struct RateEstimate: Hashable, Sendable {
    /// x of n, N, and the two-sided 95 % range as counts.
    package let interval: HypergeometricInterval
    /// Where none was found: the most that there may still be, one-sided at 95 %. For sentences
    /// only; a table shows two-sided ranges throughout.
    package let atMost: Int?

    package init(found: Int, sampled: Int, population: Int) {
        interval = HypergeometricInterval(found: found, sampled: sampled, population: population)
        atMost =
            found > 0 || sampled == 0
            ? nil
            : HypergeometricInterval.atMost(
                found: 0, sampled: sampled, population: population)
    }

    package var isComplete: Bool { interval.sampled == interval.population }
}
