/// How many conversations of each of two agents show a difference between their rates.
package enum ComparisonPlan {
    /// n = (z_{1−α/2}√(2p̄q̄) + z_{1−β}√(p₁q₁ + p₂q₂))²/(p₁ − p₂)² of each, p₁ ≠ p₂
    /// (Fleiss, Levin and Paik 2003, without continuity correction).
    ///
    /// - Parameters:
    ///   - significance: α, two-sided.
    ///   - power: 1 − β, the chance to see a difference that exists.
    package static func size(
        _ first: Double, _ second: Double, significance: Double = 0.05, power: Double = 0.8
    ) -> PlannedSize {
        let middle = (first + second) / 2
        let level = NormalDistribution.twoSided(1 - significance)
        let strength = NormalDistribution.quantile(power)
        let root =
            level * (2 * middle * (1 - middle)).squareRoot()
            + strength * (first * (1 - first) + second * (1 - second)).squareRoot()
        let size = root * root / ((first - second) * (first - second))
        return PlannedSize(unlimited: size, exact: size, population: nil)
    }
}
