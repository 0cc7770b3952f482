/// The range of a mean score on a scale with two ends, from any estimate of mean and error.
///
/// The mean loss L = (max − mean)/(max − min) is treated as a rate with the effective sample size
/// n_eff = L(1 − L)/v·(z/t_df)², v the squared standard error of L, and gets the Korn–Graubard beta
/// range. Unlike mean ± t·se it stays inside the scale and does not collapse when all drawn
/// conversations have the full score: with v = 0, n_eff = n/(1 − n/N).
/// Where the scores seen are known it holds nothing that they rule out.
package struct BoundedMean: Hashable, Sendable {
    /// nil where nothing was drawn; the range is then the whole scale.
    package let mean: Double?
    /// nil where there is no sampling error, or no sample.
    package let effectiveSize: Double?
    package let low: Double
    package let high: Double

    /// The range from a mean, its standard error and degrees of freedom, as every estimator of this
    /// module gives them.
    ///
    /// - Parameters:
    ///   - standardError: nil where there is none (one conversation), treated as 0.
    ///   - population: N; nil for an unlimited one.
    ///   - seen: the sum of the scores drawn, each one of the N; nil where there is none such.
    ///   - plainSize: n_eff where v is 0 or unknown; nil for n/(1 − n/N), that of one stratum.
    package init(
        mean: Double, standardError: Double?, degreesOfFreedom: Double, sampled: Int,
        population: Int?, seen: Double? = nil, plainSize: Double? = nil,
        scale: Limits = Limits(low: 0, high: 100),
        confidence: Double = 0.95
    ) {
        let width = scale.high - scale.low
        let loss = min(1, max(0, (scale.high - mean) / width))
        let error = (standardError ?? 0) / width
        self.mean = mean
        guard sampled < population ?? .max else {
            effectiveSize = nil
            (low, high) = (mean, mean)
            return
        }
        let fraction = population.map { Double(sampled) / Double($0) } ?? 0
        let size =
            BoundedMean.effectiveSize(
                loss: loss, variance: error * error, degreesOfFreedom: degreesOfFreedom,
                confidence: confidence) ?? plainSize ?? Double(sampled) / (1 - fraction)
        let limits = BetaInterval.limits(
            found: size * loss, missed: size * (1 - loss), confidence: confidence)
        effectiveSize = size
        let possible =
            seen.map { scale.possibleMeans(sum: $0, seen: sampled, of: population) } ?? scale
        let range = Limits(
            low: scale.high - width * limits.high, high: scale.high - width * limits.low
        ).clamped(to: possible)
        (low, high) = (range.low, range.high)
    }

    /// The range of the mean of N scores when these were drawn with equal probabilities.
    package init(
        scores: [Double], population: Int?, scale: Limits = Limits(low: 0, high: 100),
        confidence: Double = 0.95
    ) {
        let estimate = MeanEstimate(values: scores, population: population, confidence: confidence)
        guard let mean = estimate.mean else {
            self.init(nothingDrawnOn: scale)
            return
        }
        self.init(
            mean: mean, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: scores.count,
            population: population, seen: scores.compensatedSum(), scale: scale,
            confidence: confidence)
    }

    private init(nothingDrawnOn scale: Limits) {
        (mean, effectiveSize) = (nil, nil)
        (low, high) = (scale.low, scale.high)
    }

    /// nil where v is 0 or unknown.
    private static func effectiveSize(
        loss: Double, variance: Double, degreesOfFreedom: Double, confidence: Double
    ) -> Double? {
        guard variance > 0, degreesOfFreedom > 0, loss > 0, loss < 1 else { return nil }
        let z = NormalDistribution.twoSided(confidence)
        let t = StudentT(degreesOfFreedom: degreesOfFreedom).twoSided(confidence)
        return loss * (1 - loss) / variance * (z / t) * (z / t)
    }
}
