/// Total and mean from a sample with unequal inclusion probabilities.
///
/// Horvitz–Thompson total Σ y/π, Hájek mean Σ(y/π)/Σ(1/π); variances Σ (1 − π)/π²·y² and
/// Σ (1 − π)/π²·(y − ŷ)²/N̂² (Särndal, Swensson and Wretman 1992). With the conditional probabilities
/// of `PrioritySample` the total is exactly unbiased. Its ± z·se range is too short for strong
/// weights: pass mean, error and n − 1 to `BoundedMean`.
package struct WeightedEstimate: Hashable, Sendable {
    package let total: Double
    package let totalError: Double
    /// N̂ = Σ 1/π.
    package let estimatedPopulation: Double
    /// The Hájek mean, the one to show.
    package let mean: Double
    package let meanError: Double
    /// mean ± z·se.
    package let limits: Limits
    /// n_eff where the values tell no spread: N̂²/Σ (1 − π)/π², v of values of variance 1; nil where
    /// all chances are 1.
    let plainSize: Double?

    /// - Parameter sample: values with their inclusion probabilities above 0; nil of an empty sample.
    package init?(_ sample: [(value: Double, chance: Double)], confidence: Double = 0.95) {
        guard !sample.isEmpty, sample.allSatisfy({ $0.chance > 0 }) else { return nil }
        let total = sample.map { $0.value / $0.chance }.compensatedSum()
        let size = sample.map { 1 / $0.chance }.compensatedSum()
        let mean = total / size
        /// Σ (1 − π)/π² (y − centre)².
        func variance(around centre: Double) -> Double {
            sample.map {
                (1 - $0.chance) / ($0.chance * $0.chance) * ($0.value - centre)
                    * ($0.value - centre)
            }.compensatedSum()
        }
        self.total = total
        self.mean = mean
        totalError = variance(around: 0).squareRoot()
        estimatedPopulation = size
        let unit = sample.map { (1 - $0.chance) / ($0.chance * $0.chance) }.compensatedSum()
        plainSize = unit > 0 ? size * size / unit : nil
        meanError = variance(around: mean).squareRoot() / size
        let half = NormalDistribution.twoSided(confidence) * meanError
        limits = Limits(low: mean - half, high: mean + half)
    }
}
