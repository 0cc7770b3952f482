extension PrecisionPlan {
    /// The margin d of a rate from a sample of n: d = z√(p(1 − p)/n·(N − n)/(N − 1)), the reverse of
    /// `rate` (Cochran 1977, 3.2 and 4.2); 0 where everything is checked.
    ///
    /// - Parameters:
    ///   - sampled: n, 1...N.
    ///   - population: N; nil for an unlimited one.
    package static func marginOfRate(
        sampled: Int, expected: Double = 0.5, population: Int?, confidence: Double = 0.95
    ) -> Double {
        let variance = expected * (1 - expected) / Double(sampled)
        let rest = population.map { size in
            size > 1 ? Double(size - sampled) / Double(size - 1) : 0
        }
        return NormalDistribution.twoSided(confidence) * (variance * (rest ?? 1)).squareRoot()
    }

    /// The margin d of a mean from a sample of n: d = zS√((1 − n/N)/n), the reverse of `mean`
    /// (Cochran 1977, 2.6 and 4.6); 0 where everything is checked.
    package static func marginOfMean(
        sampled: Int, spread: Double, population: Int?, confidence: Double = 0.95
    ) -> Double {
        let rest = population.map { 1 - Double(sampled) / Double($0) } ?? 1
        return NormalDistribution.twoSided(confidence) * spread
            * (rest / Double(sampled)).squareRoot()
    }
}
