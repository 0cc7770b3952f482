extension SampleEstimate {
    /// The rate of a sample with unequal chances (Hájek), with the Korn–Graubard range:
    /// n_eff = p(1 − p)/v·(n − 1)/n, v the variance of `WeightedEstimate`; where v is 0,
    /// N̂²/Σ (1 − π)/π².
    ///
    /// - Parameters:
    ///   - sample: whether each has the problem, with its inclusion probability in 0...1.
    ///   - population: N; without it there are no counts, as Σ 1/π is itself a guess.
    package static func weightedRate(
        _ sample: [(found: Bool, chance: Double)], population: Int?, confidence: Double = 0.95
    ) -> SampleEstimate {
        let found = sample.count { $0.found }
        let values = sample.map { (value: $0.found ? 1.0 : 0.0, chance: $0.chance) }
        let size = guessedSize(values, population: population)
        guard
            let estimate = WeightedEstimate(values, population: size, confidence: confidence)
        else {
            return SampleEstimate(
                .notSampled, sampled: 0, population: population, found: 0, value: nil,
                limits: Limits(low: 0, high: 1))
        }
        let rate = found == 0 ? 0 : found == sample.count ? 1 : estimate.mean
        let spread = sample.map { (1 - $0.chance) / ($0.chance * $0.chance) }.compensatedSum()
        guard spread > 0 else {
            return SampleEstimate(
                .complete, sampled: sample.count, population: size, found: found, value: rate,
                standardError: 0, limits: Limits(low: rate, high: rate), counts: found...found)
        }
        let count = Double(sample.count)
        let variance = estimate.meanError * estimate.meanError
        let effective =
            variance > 0 && count > 1
            ? rate * (1 - rate) / variance * (count - 1) / count
            : estimate.estimatedPopulation * estimate.estimatedPopulation / spread
        let range = ranged(
            rate, error: estimate.meanError, found: found, sampled: sample.count,
            population: size, confidence: confidence
        ) {
            BetaInterval.limits(
                found: effective * rate, missed: effective * (1 - rate), confidence: $0)
        }
        return population == nil ? range.sizeless : range
    }

    /// A ratio of totals over sampled conversations (`RatioEstimate`), such as confirmed findings
    /// to findings, with the bounded-mean range between 0 and 1: unlike R ± t·se it stays inside,
    /// and does not collapse where every finding was confirmed.
    ///
    /// - Parameter parts: for each sampled conversation the part that counts and the whole.
    package static func ratio(
        _ parts: [(part: Int, whole: Int)], population: Int?, confidence: Double = 0.95
    ) -> SampleEstimate {
        let scale = Limits(low: 0, high: 1)
        let found = parts.reduce(0) { $0 + $1.part }
        let estimate = RatioEstimate(
            parts.map { (part: Double($0.part), whole: Double($0.whole)) },
            population: population, confidence: confidence)
        guard let ratio = estimate.ratio else {
            return SampleEstimate(
                .notSampled, sampled: parts.count, population: population, found: found,
                value: nil, limits: scale)
        }
        let range = BoundedMean(
            mean: ratio, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: parts.count,
            population: population, scale: scale, confidence: confidence)
        return SampleEstimate(
            parts.count == population ? .complete : .boundedMean, sampled: parts.count,
            population: population, found: found, value: ratio,
            standardError: estimate.standardError,
            limits: Limits(low: range.low, high: range.high))
    }

    /// The same as shares alone.
    private var sizeless: SampleEstimate {
        SampleEstimate(
            method, sampled: sampled, population: nil, found: found, value: value,
            standardError: standardError, limits: limits,
            oneSided: oneSided.map { OneSided(share: $0.share, count: nil) })
    }

    /// N, or what the chances make of it: at least as many as were drawn.
    package static func guessedSize(
        _ sample: [(value: Double, chance: Double)], population: Int?
    ) -> Int {
        let sum = sample.map { 1 / $0.chance }.compensatedSum().rounded()
        return max(population ?? Int(exactly: sum) ?? Int.max / 2, sample.count)
    }
}
