/// The mean when the machine scored a sample only (phase 1) and people reviewed a part of that,
/// stratified by what the machine said (phase 2).
package struct TwoPhaseMean: Hashable, Sendable {
    package let mean: Double
    package let standardError: Double
    /// mean ± z·se.
    package let limits: Limits
    /// n_eff where the reviews tell no spread: 1/(Σ w_h²(1/n_h − 1/n′_h) + 1/n′ − 1/N), v of values
    /// of variance 1 in every stratum and in all; nil where everything was reviewed.
    let plainSize: Double?

    /// w_h = n′_h/n′, ȳ = Σ w_h ȳ_h, v = Σ w_h²(1/n_h − 1/n′_h)s_h² + (1/n′ − 1/N)Ŝ² with
    /// Ŝ² = (Σ(n′_h − 1)s_h² + Σ n′_h(ȳ_h − ȳ)²)/(n′ − 1) (Cochran 1977, 12.2).
    ///
    /// - Parameters:
    ///   - strata: the reviewed values; `population` is n′_h, the stratum's size in phase 1.
    ///   - population: N.
    /// - Returns: nil where a stratum has fewer than two values and more than that in phase 1.
    package init?(_ strata: [StratumValues], population: Int, confidence: Double = 0.95) {
        let first = Double(strata.reduce(0) { $0 + $1.population })
        let known = strata.filter { $0.values.count >= 2 || $0.isTakenWhole && !$0.values.isEmpty }
        guard known.count == strata.count, first > 1 else { return nil }
        let parts = strata.map { stratum in
            (
                size: Double(stratum.population), reviewed: Double(stratum.values.count),
                mean: stratum.values.mean ?? 0, variance: stratum.values.sampleVariance ?? 0
            )
        }
        let mean = parts.map { $0.size * $0.mean }.compensatedSum() / first
        let within = parts.map {
            ($0.size / first) * ($0.size / first) * (1 / $0.reviewed - 1 / $0.size) * $0.variance
        }.compensatedSum()
        let spread = parts.map {
            ($0.size - 1) * $0.variance + $0.size * ($0.mean - mean) * ($0.mean - mean)
        }.compensatedSum()
        let between = (1 / first - 1 / Double(population)) * spread / (first - 1)
        let unit =
            parts.map {
                ($0.size / first) * ($0.size / first) * (1 / $0.reviewed - 1 / $0.size)
            }.compensatedSum() + 1 / first - 1 / Double(population)
        plainSize = unit > 1e-12 ? 1 / unit : nil
        self.mean = mean
        standardError = (within + between).squareRoot()
        let half = NormalDistribution.twoSided(confidence) * standardError
        limits = Limits(low: mean - half, high: mean + half)
    }
}
