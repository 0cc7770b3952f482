import Foundation

/// How right a rule is (precision) and how much it sees (recall), from reviewed samples of what it
/// flagged and of what it did not.
package struct RuleQuality: Hashable, Sendable {
    /// x1/n1 with its Wilson range; nil where nothing flagged was reviewed.
    package let precision: Double?
    package let precisionLimits: Limits
    /// x0/n0 with its Wilson range; nil where nothing unflagged was reviewed.
    package let missRate: Double?
    package let missRateLimits: Limits
    /// The share of all conversations that have the defect; nil where either sample is missing.
    package let prevalence: Double?
    package let prevalenceError: Double?
    /// The share of the defects that the rule flags; nil where it cannot be estimated: without
    /// reviewed unflagged conversations nobody knows what was missed.
    package let recall: Double?
    /// The range on the logit scale; nil where one of the two estimates is 0 or has no error.
    package let recallLimits: Limits?
    /// The range that is never too short: exact limits of both samples at 1 − α/2. 1 to 1 where
    /// everything was flagged and a hit found.
    package let recallExactLimits: Limits?

    /// recall = a/(a + b) with a = N1·x1/n1, b = N0·x0/n0; ln(a/b) ± z√(v1/a² + v0/b²),
    /// v = N²(1 − f)pq/(n − 1); exact [L1/(L1 + U0), U1/(U1 + L0)] from hypergeometric limits.
    ///
    /// - Parameters:
    ///   - flagged: N1, n1 reviewed, x1 true.
    ///   - unflagged: N0, n0 reviewed, x0 missed.
    package init(flagged: StratumCount, unflagged: StratumCount, confidence: Double = 0.95) {
        let (hits, misses) = (FoundTotal(flagged), FoundTotal(unflagged))
        precision = flagged.rate
        precisionLimits = flagged.wilsonLimits(confidence)
        missRate = unflagged.rate
        missRateLimits = unflagged.wilsonLimits(confidence)
        let population = Double(flagged.population + unflagged.population)
        let total = hits.total.flatMap { hit in misses.total.map { hit + $0 } }
        prevalence = total.flatMap { population > 0 ? $0 / population : nil }
        let variance = hits.variance.flatMap { hit in misses.variance.map { hit + $0 } }
        prevalenceError = variance.map { $0.squareRoot() / population }
        recall = total.flatMap { total in hits.total.flatMap { total > 0 ? $0 / total : nil } }
        recallLimits = RuleQuality.logitLimits(hits, misses, confidence)
        recallExactLimits =
            unflagged.sampled == 0 && unflagged.population > 0
            ? nil : RuleQuality.exactLimits(flagged, unflagged, confidence)
    }

    private static func logitLimits(
        _ hits: FoundTotal, _ misses: FoundTotal, _ confidence: Double
    ) -> Limits? {
        guard let a = hits.total, let b = misses.total, a > 0, b > 0,
            let hitVariance = hits.variance, let missVariance = misses.variance
        else { return nil }
        let error = (hitVariance / (a * a) + missVariance / (b * b)).squareRoot()
        let half = NormalDistribution.twoSided(confidence) * error
        let centre = log(a / b)
        return Limits(low: 1 / (1 + exp(half - centre)), high: 1 / (1 + exp(-half - centre)))
    }

    private static func exactLimits(
        _ flagged: StratumCount, _ unflagged: StratumCount, _ confidence: Double
    ) -> Limits {
        let each = 1 - (1 - confidence) / 2
        let hits = flagged.interval(each)
        let misses = unflagged.interval(each)
        return Limits(
            low: share(hits.low, of: hits.low + misses.high, otherwise: 0),
            high: share(hits.high, of: hits.high + misses.low, otherwise: 1))
    }

    private static func share(_ part: Int, of whole: Int, otherwise: Double) -> Double {
        whole == 0 ? otherwise : Double(part) / Double(whole)
    }
}

extension StratumCount {
    fileprivate func wilsonLimits(_ confidence: Double) -> Limits {
        WilsonInterval.limits(
            found: found, sampled: sampled, population: population, confidence: confidence)
    }

    fileprivate func interval(_ confidence: Double) -> HypergeometricInterval {
        HypergeometricInterval(
            found: found, sampled: sampled, population: population, confidence: confidence)
    }
}
