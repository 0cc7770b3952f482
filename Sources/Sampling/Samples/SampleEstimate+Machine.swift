extension SampleEstimate {
    /// The mean when a machine scored everything and people a part (`DifferenceEstimate`), with the
    /// bounded-mean range of differences.
    package static func corrected(
        _ strata: [ReviewedScores], scale: Limits, confidence: Double = 0.95
    ) -> SampleEstimate {
        let population = strata.reduce(0) { $0 + $1.machine.count }
        let sampled = strata.reduce(0) { $0 + $1.pairs.count }
        guard !strata.isEmpty, strata.allSatisfy({ !$0.pairs.isEmpty }) else {
            return SampleEstimate(
                .notSampled, sampled: sampled, population: population, value: nil, limits: scale)
        }
        return stratified(
            strata.map(MeanStratum.init), scale: scale, of: .differences, confidence: confidence)
    }

    /// The mean when the machine scored a sample only and people a part of that (`TwoPhaseMean`),
    /// with the bounded-mean range; where the reviews of a stratum tell no spread, it also holds the
    /// range with n_eff = 1/(Σ w_h²(1/n_h − 1/n′_h) + 1/n′ − 1/N).
    ///
    /// - Parameter population: N, more than the machine scored.
    /// - Returns: not sampled where a stratum has fewer than two reviews and more conversations.
    package static func twoPhase(
        _ strata: [ReviewedScores], population: Int, scale: Limits, confidence: Double = 0.95
    ) -> SampleEstimate {
        let sampled = strata.reduce(0) { $0 + $1.pairs.count }
        let values = strata.map { stratum in
            StratumValues(
                population: stratum.machine.count, values: stratum.pairs.map(\.human))
        }
        guard
            let estimate = TwoPhaseMean(values, population: population, confidence: confidence)
        else {
            return SampleEstimate(
                .notSampled, sampled: sampled, population: population, value: nil, limits: scale)
        }
        let isUniform = values.contains { !$0.isTakenWhole && $0.isUniform(on: scale) }
        let ranges = [estimate.standardError, nil].map { error in
            bounded(
                MeanEstimate(
                    mean: estimate.mean, standardError: error,
                    degreesOfFreedom: Double(max(1, sampled - strata.count)),
                    confidence: confidence),
                sampled: sampled, population: population, seen: strata.reviewedSum,
                plainSize: estimate.plainSize, scale: scale, confidence: confidence)
        }
        return ranges[0].holding(isUniform ? ranges[1].limits : nil)
    }

    /// The mean from a regression on the machine's scores (`RegressionEstimate`), with the
    /// bounded-mean range.
    ///
    /// - Returns: nil below 50 reviews, where its range is too short.
    package static func regression(
        _ scores: ReviewedScores, scale: Limits, confidence: Double = 0.95
    ) -> SampleEstimate? {
        let population = scores.machine.count
        guard scores.pairs.count >= 50,
            let estimate = RegressionEstimate(
                machineMean: scores.machine.mean ?? 0, pairs: scores.pairs,
                population: population, confidence: confidence)
        else { return nil }
        return bounded(
            estimate.estimate, sampled: scores.pairs.count, population: population,
            seen: [scores].reviewedSum, scale: scale, of: .differences, confidence: confidence)
    }

    /// The mean of what is still to come, from few human and many machine scores
    /// (`PredictionPoweredMean`), with t and the bounded-mean range.
    ///
    /// - Parameters:
    ///   - trust: λ; nil estimates it from the same scores.
    /// - Returns: nil below two reviews, for an estimated λ below 100, where its range is too
    ///   short, and where people reviewed everything.
    package static func predicted(
        _ scores: ReviewedScores, trust: Double?, scale: Limits, confidence: Double = 0.95
    ) -> SampleEstimate? {
        guard scores.pairs.count >= (trust == nil ? 100 : 2),
            let estimate = PredictionPoweredMean(
                pairs: scores.pairs, unreviewed: scores.unreviewed, trust: trust,
                confidence: confidence)
        else { return nil }
        return bounded(
            MeanEstimate(
                mean: estimate.mean, standardError: estimate.standardError,
                degreesOfFreedom: Double(scores.pairs.count - 1), confidence: confidence),
            sampled: scores.pairs.count, population: nil, seen: nil, scale: scale,
            of: .differences, confidence: confidence)
    }
}
