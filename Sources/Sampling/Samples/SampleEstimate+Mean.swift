extension SampleEstimate {
    /// The mean score over strata drawn each for itself, with the bounded-mean range.
    ///
    /// - Returns: nil for several strata of which one has no size: its weight is unknown.
    package static func mean(
        _ strata: [SampledValues], scale: Limits, confidence: Double = 0.95
    ) -> SampleEstimate? {
        let strata = strata.filter { $0.population != 0 }
        let sizes = strata.compactMap(\.population)
        let population = sizes.count == strata.count ? sizes.reduce(0, +) : nil
        let sampled = strata.reduce(0) { $0 + $1.values.count }
        if strata.count > 1, population == nil { return nil }
        guard !strata.isEmpty, strata.allSatisfy({ !$0.values.isEmpty }) else {
            return SampleEstimate(
                .notSampled, sampled: sampled, population: population, value: nil, limits: scale)
        }
        if strata.count > 1 {
            return stratified(
                zip(strata, sizes).map { MeanStratum(population: $1, scores: $0.values) },
                scale: scale, of: .scores, confidence: confidence)
        }
        return bounded(
            MeanEstimate(
                values: strata[0].values, population: population, confidence: confidence),
            sampled: sampled, population: population,
            seen: strata[0].values.compensatedSum(), scale: scale, confidence: confidence)
    }

    /// The mean over strata of which each has a value, with a range that also holds the limits of
    /// uniform ones.
    static func stratified(
        _ strata: [MeanStratum], scale: Limits, of source: BoundedMean.Source, confidence: Double
    ) -> SampleEstimate {
        bounded(
            StratifiedMean.estimate(strata.map(\.values), confidence: confidence),
            sampled: strata.sampled, population: strata.population, seen: strata.seen,
            plainSize: strata.plainSize, scale: scale, of: source, confidence: confidence
        ).holding(
            UniformScores(strata, scale: scale, of: source)?.limits(confidence: confidence))
    }

    /// The mean of a sample with unequal chances (Hájek), with the bounded-mean range; where the
    /// scores tell no spread, n_eff = N̂²/Σ (1 − π)/π², as for `weightedRate`.
    ///
    /// Chances of 1 throughout that contradict N say nothing about how the sample was drawn: it
    /// then counts as a plain one.
    ///
    /// - Parameters:
    ///   - sample: scores with their inclusion probabilities in 0...1.
    ///   - population: N; nil where it is not known, unless all chances are 1.
    package static func weighted(
        _ sample: [(value: Double, chance: Double)], population: Int?, scale: Limits,
        confidence: Double = 0.95
    ) -> SampleEstimate {
        let size = guessedSize(sample, population: population)
        guard
            let estimate = WeightedEstimate(sample, confidence: confidence)
        else {
            return SampleEstimate(
                .notSampled, sampled: 0, population: population, value: nil, limits: scale)
        }
        let isPlain = sample.allSatisfy { $0.chance == 1 }
        let values = sample.map(\.value)
        guard !isPlain else {
            return bounded(
                MeanEstimate(values: values, population: size, confidence: confidence),
                sampled: sample.count, population: size, seen: values.compensatedSum(),
                scale: scale, confidence: confidence)
        }
        return bounded(
            MeanEstimate(
                mean: estimate.mean, standardError: sample.count > 1 ? estimate.meanError : nil,
                degreesOfFreedom: Double(sample.count - 1), confidence: confidence),
            sampled: sample.count, population: population, seen: values.compensatedSum(),
            plainSize: estimate.plainSize, scale: scale, confidence: confidence)
    }

    /// An estimate of a mean with the bounded-mean range, whatever estimator it comes from; moved
    /// to the end of what is possible where it lies beyond.
    ///
    /// - Parameter seen: the sum of the scores that the mean is about and people saw.
    static func bounded(
        _ estimate: MeanEstimate, sampled: Int, population: Int?, seen: Double?,
        plainSize: Double? = nil, scale: Limits, of source: BoundedMean.Source = .scores,
        confidence: Double
    ) -> SampleEstimate {
        let range = BoundedMean(
            mean: estimate.mean ?? scale.low, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: sampled,
            population: population, seen: seen, plainSize: plainSize, scale: scale, of: source,
            confidence: confidence)
        return SampleEstimate(
            sampled == population ? .complete : .boundedMean, sampled: sampled,
            population: population, value: range.mean, standardError: estimate.standardError,
            limits: Limits(low: range.low, high: range.high))
    }

    /// The same mean with a range that holds another one too.
    ///
    /// - Parameter other: nil leaves the range as it is.
    func holding(_ other: Limits?) -> SampleEstimate {
        guard let other, method != .complete else { return self }
        let wide = limits.joined(with: other)
        return SampleEstimate(
            wide == limits ? method : .conservative, sampled: sampled, population: population,
            value: value, standardError: standardError, limits: wide)
    }
}
