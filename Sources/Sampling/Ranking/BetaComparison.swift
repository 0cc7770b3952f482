import Foundation

/// The chance that one rate is above another, both known up to a beta distribution.
package enum BetaComparison {
    /// P(X > Y) = ∫ F_Y(F_X⁻¹(u)) du over 0...1, by tanh-sinh quadrature (Takahasi and Mori 1974).
    package static func chance(
        that first: BetaDistribution, exceeds second: BetaDistribution
    ) -> Double {
        chances(that: first, exceeds: [second])[0]
    }

    /// The same for one against each of many, in their order: the quantiles of the one, which take
    /// most of the time, are found once.
    package static func chances(
        that first: BetaDistribution, exceeds others: [BetaDistribution]
    ) -> [Double] {
        let width = 1.0 / 16
        let points = (-60...60).map { step -> (weight: Double, quantile: Double) in
            let t = Double(step) * width
            let inner = Double.pi / 2 * sinh(t)
            let u = 1 / (1 + exp(-2 * inner))
            let weight = width * Double.pi / 4 * cosh(t) / (cosh(inner) * cosh(inner))
            return (weight, first.quantile(u))
        }
        return others.map { other in
            let sum = points.map { $0.weight * other.cdf($0.quantile) }.compensatedSum()
            return min(1, max(0, sum))
        }
    }
}
