import Foundation

/// The binomial distribution of the defects among n independent units with rate p.
package struct Binomial: Hashable, Sendable {
    package let trials: Int
    package let rate: Double

    package init(trials: Int, rate: Double) {
        precondition(trials >= 0 && (0...1).contains(rate))
        self.trials = trials
        self.rate = rate
    }

    /// P(X ≤ k) = I_{1−p}(n − k, k + 1).
    package func cdf(_ k: Int) -> Double {
        if k < 0 { return 0 }
        if k >= trials { return 1 }
        return BetaDistribution(a: Double(trials - k), b: Double(k + 1)).cdf(1 - rate)
    }

    /// P(X = k).
    package func pmf(_ k: Int) -> Double {
        guard (0...trials).contains(k) else { return 0 }
        if rate == 0 { return k == 0 ? 1 : 0 }
        if rate == 1 { return k == trials ? 1 : 0 }
        let (n, x) = (Double(trials), Double(k))
        let ways = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1)
        return exp(ways + x * log(rate) + (n - x) * log1p(-rate))
    }
}
