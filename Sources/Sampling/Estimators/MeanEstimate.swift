/// A mean with its standard error and the range mean ± t·se.
///
/// For scores on a bounded scale pass mean, error and degrees of freedom to `BoundedMean`.
package struct MeanEstimate: Hashable, Sendable {
    /// nil where there is no value.
    package let mean: Double?
    /// nil where it cannot be estimated, as from one value.
    package let standardError: Double?
    package let degreesOfFreedom: Double
    /// nil where there is no standard error, or nothing to judge it by.
    package let limits: Limits?

    init(mean: Double?, standardError: Double?, degreesOfFreedom: Double, confidence: Double) {
        self.mean = mean
        self.standardError = standardError
        self.degreesOfFreedom = degreesOfFreedom
        guard let mean, let standardError, standardError == 0 || degreesOfFreedom > 0 else {
            limits = nil
            return
        }
        let half =
            standardError == 0
            ? 0
            : standardError * StudentT(degreesOfFreedom: degreesOfFreedom).twoSided(confidence)
        limits = Limits(low: mean - half, high: mean + half)
    }

    /// The mean of a simple random sample: se² = (1 − n/N) s²/n, n − 1 degrees of freedom
    /// (Cochran 1977, 2.15).
    ///
    /// - Parameter population: N; nil for an unlimited one.
    package init(values: [Double], population: Int?, confidence: Double = 0.95) {
        precondition(values.count <= population ?? .max, "a sample is not larger than its frame")
        let size = Double(values.count)
        let rest = population.map { 1 - size / Double($0) } ?? 1
        self.init(
            mean: values.mean,
            standardError: values.sampleVariance.map { (rest * $0 / size).squareRoot() },
            degreesOfFreedom: max(0, size - 1), confidence: confidence)
    }
}
