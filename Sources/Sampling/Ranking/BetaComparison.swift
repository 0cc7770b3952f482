import Foundation

/// The chance that one rate is above another, both known up to a beta distribution.
package enum BetaComparison {
    /// P(X > Y) = ∫ F_Y(F_X⁻¹(u)) du over 0...1, by tanh-sinh quadrature (Takahasi and Mori 1974).
    package static func chance(
        that first: BetaDistribution, exceeds second: BetaDistribution
    ) -> Double {
        let width = 1.0 / 16
        let terms = (-60...60).map { step -> Double in
            let t = Double(step) * width
            let inner = Double.pi / 2 * sinh(t)
            let u = 1 / (1 + exp(-2 * inner))
            let weight = width * Double.pi / 4 * cosh(t) / (cosh(inner) * cosh(inner))
            return weight * second.cdf(first.quantile(u))
        }
        return min(1, max(0, terms.compensatedSum()))
    }
}
