/// How many conversations give an estimate within a margin.
package enum PrecisionPlan {
    /// For a rate: n0 = z²p(1 − p)/d², n = n0/(1 + (n0 − 1)/N) (Cochran 1977, 4.2).
    ///
    /// - Parameters:
    ///   - margin: d, such as 0.05 for ±5 points.
    ///   - expected: p; 0.5, the worst case, where nothing is known.
    ///   - population: N; nil for an unlimited one.
    package static func rate(
        margin: Double, expected: Double = 0.5, population: Int?, confidence: Double = 0.95
    ) -> PlannedSize {
        let z = NormalDistribution.twoSided(confidence)
        let unlimited = z * z * expected * (1 - expected) / (margin * margin)
        let exact = population.map { unlimited / (1 + (unlimited - 1) / Double($0)) }
        return PlannedSize(
            unlimited: unlimited, exact: exact ?? unlimited, population: population)
    }

    /// For a mean: n0 = (zS/d)², n = n0/(1 + n0/N) (Cochran 1977, 4.6).
    ///
    /// - Parameters:
    ///   - margin: d, in points.
    ///   - spread: S, the standard deviation of the scores, from an earlier period.
    package static func mean(
        margin: Double, spread: Double, population: Int?, confidence: Double = 0.95
    ) -> PlannedSize {
        let z = NormalDistribution.twoSided(confidence)
        let unlimited = (z * spread / margin) * (z * spread / margin)
        let exact = population.map { unlimited / (1 + unlimited / Double($0)) }
        return PlannedSize(
            unlimited: unlimited, exact: exact ?? unlimited, population: population)
    }
}
