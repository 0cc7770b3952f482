extension SampleEstimate {
    /// The rate over strata drawn each for itself: exact hypergeometric for one of known size,
    /// Clopper–Pearson for one without, Korn–Graubard for several.
    ///
    /// - Returns: nil for several strata of which one has no size: its weight is unknown.
    package static func rate(
        _ strata: [SampledCount], confidence: Double = 0.95
    ) -> SampleEstimate? {
        let strata = strata.filter { $0.population != 0 }
        let known = strata.compactMap { stratum in
            stratum.population.map {
                StratumCount(population: $0, sampled: stratum.sampled, found: stratum.found)
            }
        }
        if known.count == strata.count { return rate(known, confidence: confidence) }
        guard let only = strata.first, strata.count == 1 else { return nil }
        return endless(only, confidence: confidence)
    }

    static func rate(_ strata: [StratumCount], confidence: Double) -> SampleEstimate {
        let population = strata.reduce(0) { $0 + $1.population }
        let sampled = strata.reduce(0) { $0 + $1.sampled }
        let found = strata.reduce(0) { $0 + $1.found }
        guard !strata.isEmpty, strata.allSatisfy({ $0.sampled > 0 }) else {
            return SampleEstimate(
                .notSampled, sampled: sampled, population: population, found: found, value: nil,
                limits: Limits(low: 0, high: 1), counts: found...(population - sampled + found))
        }
        if sampled == population {
            let share = Double(found) / Double(population)
            return SampleEstimate(
                .complete, sampled: sampled, population: population, found: found, value: share,
                standardError: 0, limits: Limits(low: share, high: share), counts: found...found)
        }
        return strata.count == 1
            ? hypergeometric(found, sampled, population, confidence)
            : kornGraubard(strata, found, sampled, population, confidence)
    }

    private static func hypergeometric(
        _ found: Int, _ sampled: Int, _ population: Int, _ confidence: Double
    ) -> SampleEstimate {
        let range = HypergeometricInterval(
            found: found, sampled: sampled, population: population, confidence: confidence)
        var end: Int?
        if found == 0 {
            end = HypergeometricInterval.atMost(
                found: found, sampled: sampled, population: population, confidence: confidence)
        } else if found == sampled {
            end = HypergeometricInterval.atLeast(
                found: found, sampled: sampled, population: population, confidence: confidence)
        }
        return SampleEstimate(
            .hypergeometric, sampled: sampled, population: population, found: found,
            value: range.rate, limits: range.rates, counts: range.low...range.high,
            oneSided: end.map { OneSided(share: Double($0) / Double(population), count: $0) })
    }

    private static func kornGraubard(
        _ strata: [StratumCount], _ found: Int, _ sampled: Int, _ population: Int,
        _ confidence: Double
    ) -> SampleEstimate {
        let rate = StratifiedRate(strata, confidence: confidence)
        let possible = possibleRates(found, of: sampled, population)
        return ranged(
            rate.rate ?? 0, error: rate.standardError, found: found, sampled: sampled,
            population: population, confidence: confidence
        ) { StratifiedRate(strata, confidence: $0).limits.clamped(to: possible) }
        .holding(UniformStrata(strata), confidence: confidence)
    }

    /// What the rate of N conversations can be at all once x of n were found: all of the others, or
    /// none, have the problem.
    static func possibleRates(_ found: Int, of sampled: Int, _ population: Int) -> Limits {
        Limits(
            low: Double(found) / Double(population),
            high: Double(population - sampled + found) / Double(population))
    }

    /// A rate with the Korn–Graubard range, as shares and as counts, and its one-sided end.
    ///
    /// - Parameter limits: the two-sided range at a confidence.
    static func ranged(
        _ rate: Double, error: Double?, found: Int, sampled: Int, population: Int,
        confidence: Double, limits: (Double) -> Limits
    ) -> SampleEstimate {
        /// Counts that the range leaves possible, rounded outwards, with what was seen for sure.
        let most = population - sampled + found
        let least = { (share: Double) in
            min(most, max(found, Int((share * Double(population) + 1e-9).rounded(.down))))
        }
        let greatest = { (share: Double) in
            max(found, min(most, Int((share * Double(population) - 1e-9).rounded(.up))))
        }
        let both = limits(confidence)
        var end: OneSided?
        if found == 0 || found == sampled {
            // One-sided at c is one end of two-sided at 2c − 1.
            let open = limits(2 * confidence - 1)
            end =
                found == 0
                ? OneSided(share: open.high, count: greatest(open.high))
                : OneSided(share: open.low, count: least(open.low))
        }
        return SampleEstimate(
            .kornGraubard, sampled: sampled, population: population, found: found, value: rate,
            standardError: error, limits: both,
            counts: least(both.low)...greatest(both.high), oneSided: end)
    }

    private static func endless(_ count: SampledCount, confidence: Double) -> SampleEstimate {
        guard count.sampled > 0 else {
            return SampleEstimate(
                .notSampled, sampled: 0, population: nil, found: 0, value: nil,
                limits: Limits(low: 0, high: 1))
        }
        let open = ClopperPearsonInterval.limits(
            found: count.found, sampled: count.sampled, confidence: 2 * confidence - 1)
        var end: OneSided?
        if count.found == 0 { end = OneSided(share: open.high, count: nil) }
        if count.found == count.sampled { end = OneSided(share: open.low, count: nil) }
        return SampleEstimate(
            .clopperPearson, sampled: count.sampled, population: nil, found: count.found,
            value: Double(count.found) / Double(count.sampled),
            limits: ClopperPearsonInterval.limits(
                found: count.found, sampled: count.sampled, confidence: confidence),
            oneSided: end)
    }
}
