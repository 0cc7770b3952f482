extension MeanEstimate {
    /// The mean of a simple random sample from its count, mean and sample variance s², as running
    /// sums give them: se² = (1 − n/N) s²/n, n − 1 degrees of freedom (Cochran 1977, 2.15).
    ///
    /// - Parameters:
    ///   - variance: nil for fewer than two values.
    ///   - population: N; nil for an unlimited one.
    package init(
        count: Int, mean: Double?, variance: Double?, population: Int?, confidence: Double = 0.95
    ) {
        let size = Double(count)
        let rest = population.map { 1 - size / Double($0) } ?? 1
        self.init(
            mean: mean, standardError: variance.map { (rest * $0 / size).squareRoot() },
            degreesOfFreedom: max(0, size - 1), confidence: confidence)
    }
}
