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
        let estimate =
            strata.count == 1
            ? MeanEstimate(
                values: strata[0].values, population: population, confidence: confidence)
            : StratifiedMean.estimate(
                zip(strata, sizes).map { StratumValues(population: $1, values: $0.values) },
                confidence: confidence)
        return bounded(
            estimate, sampled: sampled, population: population,
            seen: strata.flatMap(\.values).compensatedSum(),
            plainSize: plainSize(zip(sizes, strata).map { ($0, $1.values.count) }),
            scale: scale, confidence: confidence)
    }

    /// The mean of a sample with unequal chances (Hájek), with the bounded-mean range.
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
            let estimate = WeightedEstimate(sample, population: size, confidence: confidence)
        else {
            return SampleEstimate(
                .notSampled, sampled: 0, population: population, value: nil, limits: scale)
        }
        return bounded(
            MeanEstimate(
                mean: estimate.mean, standardError: estimate.meanError,
                degreesOfFreedom: Double(sample.count - 1), confidence: confidence),
            sampled: sample.count,
            population: population ?? (sample.allSatisfy { $0.chance == 1 } ? size : nil),
            seen: sample.map(\.value).compensatedSum(), scale: scale,
            confidence: confidence)
    }

    /// 1/Σ W_h²(1 − f_h)/n_h, as `StratifiedRate` takes it where the variance is 0 or unknown; nil
    /// without several strata, or with nothing left to guess.
    static func plainSize(_ strata: [(population: Int, sampled: Int)]) -> Double? {
        let population = Double(strata.reduce(0) { $0 + $1.population })
        guard strata.count > 1, strata.allSatisfy({ $0.sampled > 0 }) else { return nil }
        let unit = strata.map { stratum in
            let size = Double(stratum.population)
            let weight = size / population
            return weight * weight * (1 / Double(stratum.sampled) - 1 / size)
        }.compensatedSum()
        return unit > 0 ? 1 / unit : nil
    }

    /// An estimate of a mean with the bounded-mean range, whatever estimator it comes from.
    ///
    /// - Parameter seen: the sum of the scores that the mean is about and people saw.
    static func bounded(
        _ estimate: MeanEstimate, sampled: Int, population: Int?, seen: Double?,
        plainSize: Double? = nil, scale: Limits,
        confidence: Double
    ) -> SampleEstimate {
        let mean = min(scale.high, max(scale.low, estimate.mean ?? scale.low))
        let range = BoundedMean(
            mean: mean, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: sampled,
            population: population, seen: seen, plainSize: plainSize, scale: scale,
            confidence: confidence)
        return SampleEstimate(
            sampled == population ? .complete : .boundedMean, sampled: sampled,
            population: population, value: mean, standardError: estimate.standardError,
            limits: Limits(low: range.low, high: range.high))
    }
}
