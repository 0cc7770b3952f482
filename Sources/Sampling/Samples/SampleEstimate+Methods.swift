extension SampleEstimate {
    /// The same rate by every method there is, for statisticians: the one to use first.
    package static func rates(
        _ strata: [SampledCount], confidence: Double = 0.95
    ) -> [SampleEstimate] {
        guard let usual = rate(strata, confidence: confidence) else { return [] }
        guard usual.value != nil, usual.method != .complete else { return [usual] }
        let known = strata.filter { $0.population != 0 }
        guard known.count == 1, let only = known.first else {
            let counts = known.map {
                StratumCount(
                    population: $0.population ?? 0, sampled: $0.sampled, found: $0.found)
            }
            let limits = StratifiedRate(counts, confidence: confidence).wilsonLimits
            return [usual, usual.with(.modifiedWilson, limits)]
        }
        let (x, n) = (only.found, only.sampled)
        let wilson =
            only.population.map {
                WilsonInterval.limits(found: x, sampled: n, population: $0, confidence: confidence)
            } ?? WilsonInterval.limits(found: x, sampled: n, confidence: confidence)
        let exact = ClopperPearsonInterval.limits(found: x, sampled: n, confidence: confidence)
        let others = [
            usual.with(.wilson, wilson),
            usual.with(
                .agrestiCoull,
                AgrestiCoullInterval.limits(found: x, sampled: n, confidence: confidence)),
        ]
        return only.population == nil
            ? [usual] + others : [usual, usual.with(.clopperPearson, exact)] + others
    }

    /// The same mean by every method there is: bounded mean, ± t·se, and Stringer's bound where
    /// there is one stratum. ± t·se is cut at the ends of the scale, and left out where it has no
    /// width.
    package static func means(
        _ strata: [SampledValues], scale: Limits, confidence: Double = 0.95
    ) -> [SampleEstimate] {
        guard let usual = mean(strata, scale: scale, confidence: confidence) else { return [] }
        guard let value = usual.value, usual.method != .complete else { return [usual] }
        var all = [usual]
        let occupied = strata.filter { $0.population != 0 }
        let estimate =
            occupied.count == 1
            ? MeanEstimate(
                values: occupied[0].values, population: usual.population, confidence: confidence)
            : StratifiedMean.estimate(
                occupied.map { StratumValues(population: $0.population ?? 0, values: $0.values) },
                confidence: confidence)
        if let limits = estimate.limits, limits.high - limits.low > 1e-9 {
            all.append(usual.with(.student, limits.clamped(to: scale)))
        }
        if occupied.count == 1 {
            let width = scale.high - scale.low
            let losses = occupied[0].values.map { (scale.high - $0) / width }.filter { $0 > 0 }
            let loss = StringerBound.upperLoss(
                losses, sampled: usual.sampled, confidence: confidence)
            let low = min(value, scale.high - width * loss)
            all.append(usual.with(.stringer, Limits(low: low, high: scale.high)))
        }
        return all
    }

    /// How often ranges made this way cover a rate like the one found, over all samples of this
    /// size (`ExactCoverage`); nil where there is no such sum, or it would take long.
    package func coverage(confidence: Double) -> Double? {
        guard let value, sampled <= 1000 else { return nil }
        if method == .hypergeometric, let population {
            return ExactCoverage.hypergeometric(
                sampled: sampled, population: population,
                marked: Int((value * Double(population)).rounded()), confidence: confidence)
        }
        let limits: (Int) -> Limits
        switch method {
        case .clopperPearson:
            limits = {
                ClopperPearsonInterval.limits(
                    found: $0, sampled: sampled, confidence: confidence)
            }
        case .agrestiCoull:
            limits = {
                AgrestiCoullInterval.limits(found: $0, sampled: sampled, confidence: confidence)
            }
        case .wilson where population == nil:
            limits = {
                WilsonInterval.limits(found: $0, sampled: sampled, confidence: confidence)
            }
        default: return nil
        }
        return ExactCoverage.binomial(sampled: sampled, rate: value, limits: limits)
    }

    /// The same estimate with the range of another method.
    private func with(_ method: Method, _ limits: Limits) -> SampleEstimate {
        SampleEstimate(
            method, sampled: sampled, population: population, found: found, value: value,
            standardError: standardError, limits: limits)
    }
}
