/// The mean over strata that were sampled on their own.
package enum StratifiedMean {
    /// ȳ = Σ W_h ȳ_h, v = Σ N_h(N_h − n_h)s_h²/n_h / N², degrees of freedom by Satterthwaite
    /// (Cochran 1977, 5.4).
    ///
    /// Without a mean where a stratum has no value; without a standard error where a stratum has
    /// one of several: join it with a similar one first.
    package static func estimate(
        _ strata: [StratumValues], confidence: Double = 0.95
    ) -> MeanEstimate {
        let population = Double(strata.reduce(0) { $0 + $1.population })
        let totals = strata.compactMap { stratum in
            stratum.values.mean.map { $0 * Double(stratum.population) }
        }
        let occupied = strata.filter { $0.population > 0 }
        let mean =
            occupied.allSatisfy { !$0.values.isEmpty } && population > 0
            ? totals.compensatedSum() / population : nil
        let variances = occupied.compactMap(\.varianceOfTotal)
        guard mean != nil, variances.count == occupied.count else {
            return MeanEstimate(
                mean: mean, standardError: nil, degreesOfFreedom: 0, confidence: confidence)
        }
        return MeanEstimate(
            mean: mean, standardError: variances.compensatedSum().squareRoot() / population,
            degreesOfFreedom: degreesOfFreedom(occupied, variances), confidence: confidence)
    }

    /// (Σg)²/Σ(g²/(n_h − 1)); n − H where every g is 0.
    private static func degreesOfFreedom(
        _ strata: [StratumValues], _ variances: [Double]
    ) -> Double {
        let sum = variances.compensatedSum()
        guard sum > 0 else {
            return Double(max(0, strata.reduce(0) { $0 + $1.values.count - 1 }))
        }
        let terms = zip(strata, variances).filter { $0.1 > 0 }.map { stratum, variance in
            variance * variance / Double(stratum.values.count - 1)
        }
        return sum * sum / terms.compensatedSum()
    }
}
