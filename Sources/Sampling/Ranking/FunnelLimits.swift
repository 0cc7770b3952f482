/// The limits within which the rates of samples of one size vary by chance around a common rate.
package enum FunnelLimits {
    /// For each tail τ the smallest r with F(r) > τ, moved towards r − 1 by the share of its
    /// probability that is not needed, divided by n (Spiegelhalter 2005, A.1.1).
    ///
    /// - Parameters:
    ///   - common: p0, strictly between 0 and 1.
    ///   - reviewed: n, 1 or more.
    ///   - tail: 0.025 for “95 %”, 0.001 for “99.8 %” (true false alarms about 2 to 3 in 1000).
    package static func limits(common: Double, reviewed: Int, tail: Double) -> Limits {
        let distribution = Binomial(trials: reviewed, rate: common)
        return Limits(
            low: max(0, limit(distribution, at: tail)),
            high: min(1, limit(distribution, at: 1 - tail)))
    }

    private static func limit(_ distribution: Binomial, at tail: Double) -> Double {
        var (low, high) = (0, distribution.trials)
        while low < high {
            let middle = (low + high) / 2
            if distribution.cdf(middle) > tail { high = middle } else { low = middle + 1 }
        }
        let (here, below) = (distribution.cdf(low), distribution.cdf(low - 1))
        return (Double(low) - (here - tail) / (here - below)) / Double(distribution.trials)
    }
}
