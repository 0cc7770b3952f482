/// A ratio of two totals over sampled conversations, such as true findings to findings: excerpts of
/// one conversation hang together, so they are not counted as independent trials.
package struct RatioEstimate: Hashable, Sendable {
    /// nil where the denominators are all 0; then there is no error and no range either.
    package let ratio: Double?
    package let standardError: Double?
    /// n − 1.
    package let degreesOfFreedom: Double
    package let limits: Limits?

    /// R = Σc/Σm, se² = (1 − f)/n·s²(c − Rm)/m̄² (Cochran 1977, 2.11).
    ///
    /// - Parameters:
    ///   - counts: for each sampled conversation the part that counts and the whole.
    ///   - population: N; nil for an unlimited one.
    package init(
        _ counts: [(part: Double, whole: Double)], population: Int?, confidence: Double = 0.95
    ) {
        let wholes = counts.map(\.whole)
        let size = Double(counts.count)
        degreesOfFreedom = max(0, size - 1)
        guard let average = wholes.mean, average > 0 else {
            (ratio, standardError, limits) = (nil, nil, nil)
            return
        }
        let ratio = counts.map(\.part).compensatedSum() / wholes.compensatedSum()
        let residuals = counts.map { $0.part - ratio * $0.whole }
        let rest = population.map { 1 - size / Double($0) } ?? 1
        let error = residuals.sampleVariance.map {
            (rest / size * $0).squareRoot() / average
        }
        let estimate = MeanEstimate(
            mean: ratio, standardError: error, degreesOfFreedom: max(0, size - 1),
            confidence: confidence)
        self.ratio = ratio
        standardError = error
        limits = estimate.limits
    }
}
