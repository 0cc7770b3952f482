/// The Poisson distribution of a count with a mean.
package struct Poisson: Hashable, Sendable {
    package let mean: Double

    package init(mean: Double) {
        precondition(mean >= 0)
        self.mean = mean
    }

    /// P(X ≤ k) = Q(k + 1, mean).
    package func cdf(_ k: Int) -> Double {
        k < 0 ? 0 : GammaDistribution(shape: Double(k + 1)).upperTail(mean)
    }
}
