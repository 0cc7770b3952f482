/// The range of a mean score on a scale with two ends, from any estimate of mean and error.
///
/// The mean loss L = (max − mean)/(max − min) is treated as a rate with the effective sample size
/// n_eff = L(1 − L)/v·(z/t_df)², v the squared standard error of L, and gets the Korn–Graubard beta
/// range. Unlike mean ± t·se it stays inside the scale and does not collapse when all drawn
/// conversations have the full score: with v = 0, n_eff = n/(1 − n/N).
/// Where the scores seen are known it holds nothing that they rule out.
package struct BoundedMean: Hashable, Sendable {
    /// What the error is the error of.
    package enum Source: Sendable {
        /// Scores on the scale: their spread is bounded by it.
        case scores
        /// Differences or residuals, which may spread far more than scores near an end of the scale
        /// and carry the estimate beyond it. The range then holds mean ± t·se too, as far as the
        /// scale goes (Cochran 1977, 7.2); where that reaches an end, n_eff, which the difference
        /// would drive to 0 there, is at least what it is for v = 0.
        case differences
    }

    /// Within what is possible; nil where nothing was drawn, and the range is the whole scale.
    package let mean: Double?
    /// nil where there is no sampling error, or no sample.
    package let effectiveSize: Double?
    package let low: Double
    package let high: Double

    /// The range from a mean, its standard error and degrees of freedom, as every estimator of this
    /// module gives them.
    ///
    /// - Parameters:
    ///   - mean: one beyond the scale, or beyond what was seen leaves possible, is moved to its end.
    ///   - standardError: nil where there is none (one conversation), treated as 0, as is one below
    ///     a 1e-9th of the scale: that is what rounding leaves of equal scores.
    ///   - population: N; nil for an unlimited one.
    ///   - seen: the sum of the scores drawn, each one of the N; nil where there is none such.
    ///   - plainSize: n_eff where v is 0 or unknown; nil for n/(1 − n/N), that of one stratum.
    package init(
        mean: Double, standardError: Double?, degreesOfFreedom: Double, sampled: Int,
        population: Int?, seen: Double? = nil, plainSize: Double? = nil,
        scale: Limits = Limits(low: 0, high: 100), of source: Source = .scores,
        confidence: Double = 0.95
    ) {
        guard sampled < population ?? .max else {
            effectiveSize = nil
            (self.mean, low, high) = (mean, mean, mean)
            return
        }
        let width = scale.high - scale.low
        let error = (standardError ?? 0) / width > 1e-9 ? standardError ?? 0 : 0
        let possible =
            seen.map { scale.possibleMeans(sum: $0, seen: sampled, of: population) } ?? scale
        let loss = min(1, max(0, (scale.high - mean) / width))
        let fraction = population.map { Double(sampled) / Double($0) } ?? 0
        let plain = plainSize ?? Double(sampled) / (1 - fraction)
        let own = BoundedMean.effectiveSize(
            loss: loss, variance: error * error / (width * width),
            degreesOfFreedom: degreesOfFreedom, confidence: confidence)
        let student =
            source == .scores || error == 0
            ? nil
            : MeanEstimate(
                mean: mean, standardError: error, degreesOfFreedom: degreesOfFreedom,
                confidence: confidence
            ).limits
        let reaches = student.map { $0.low < possible.low || $0.high > possible.high } ?? false
        let size = reaches ? max(own ?? plain, plain) : own ?? plain
        let limits = BetaInterval.limits(
            found: size * loss, missed: size * (1 - loss), confidence: confidence)
        let beta = Limits(
            low: scale.high - width * limits.high, high: scale.high - width * limits.low)
        let range = (student.map(beta.joined) ?? beta).clamped(to: possible)
        self.mean = min(possible.high, max(possible.low, mean))
        effectiveSize = size
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
