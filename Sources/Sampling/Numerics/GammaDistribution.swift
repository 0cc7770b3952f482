import Foundation

/// The gamma distribution with a shape and scale 1, through the regularised incomplete gamma
/// function.
package struct GammaDistribution: Hashable, Sendable {
    package let shape: Double

    package init(shape: Double) {
        precondition(shape > 0, "the shape of a gamma distribution is positive")
        self.shape = shape
    }

    /// Q(a, x) = P(X > x): one less the series below a + 1, Lentz's continued fraction above.
    package func upperTail(_ x: Double) -> Double {
        if x <= 0 { return 1 }
        let front = exp(shape * log(x) - x - logGamma(shape))
        return x < shape + 1 ? 1 - front * series(x) : front * fraction(x)
    }

    private func series(_ x: Double) -> Double {
        var (term, sum) = (1 / shape, 1 / shape)
        for step in 1...100_000 {
            term *= x / (shape + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    private func fraction(_ x: Double) -> Double {
        var fraction = ContinuedFraction(denominator: x + 1 - shape)
        for step in 1...100_000 {
            let i = Double(step)
            if fraction.add(-i * (i - shape), over: x + 1 - shape + 2 * i) { break }
        }
        return fraction.value
    }
}
