import Foundation

/// Student's t distribution; the degrees of freedom need not be whole.
package struct StudentT: Hashable, Sendable {
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "degrees of freedom are positive")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The x with P(T ≤ x) = p, through the beta quantile of T²/(ν + T²) or of its complement,
    /// whichever is the smaller number.
    package func quantile(_ p: Double) -> Double {
        if p < 0.5 { return -quantile(1 - p) }
        if p >= 1 { return .infinity }
        let half = degreesOfFreedom / 2
        guard degreesOfFreedom > 2 else {
            let y = BetaDistribution(a: half, b: 0.5).quantile(2 * (1 - p))
            return (degreesOfFreedom * (1 - y) / y).squareRoot()
        }
        let y = BetaDistribution(a: 0.5, b: half).quantile(2 * p - 1)
        return (degreesOfFreedom * y / (1 - y)).squareRoot()
    }

    /// The multiplier of a standard error for a two-sided range at a confidence such as 0.95.
    package func twoSided(_ confidence: Double) -> Double {
        quantile((1 + confidence) / 2)
    }
}
