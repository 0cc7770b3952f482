extension SampleEstimate {
    /// The rate of a sample with unequal chances (Hájek), with the Korn–Graubard range:
    /// n_eff = p(1 − p)/v·(n − 1)/n, v the variance of `WeightedEstimate`; where v is 0,
    /// N̂²/Σ (1 − π)/π². Chances of 1 throughout that contradict N count as a plain sample of N.
    /// Where nothing, or everything, was found, those of one chance are a stratum of n/π for
    /// `UniformStrata`: what is hidden may be where chances were least.
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
            let estimate = WeightedEstimate(values, confidence: confidence)
        else {
            return SampleEstimate(
                .notSampled, sampled: 0, population: population, found: 0, value: nil,
                limits: Limits(low: 0, high: 1))
        }
        guard let plainSize = estimate.plainSize else {
            return Self.rate(
                [StratumCount(population: size, sampled: sample.count, found: found)],
                confidence: confidence)
        }
        let possible = population.map { _ in possibleRates(found, of: sample.count, size) }
        let rate = (found == 0 ? 0 : found == sample.count ? 1 : estimate.mean)
            .clamped(to: possible)
        let count = Double(sample.count)
        let variance = estimate.meanError * estimate.meanError
        let effective =
            variance > 0 && count > 1
            ? rate * (1 - rate) / variance * (count - 1) / count
            : plainSize
        let range = ranged(
            rate, error: estimate.meanError, found: found, sampled: sample.count,
            population: size, confidence: confidence
        ) {
            let limits = BetaInterval.limits(
                found: effective * rate, missed: effective * (1 - rate), confidence: $0)
            return possible.map(limits.clamped) ?? limits
        }
        .holding(
            found == 0 || found == sample.count ? UniformStrata(byChance(sample)) : nil,
            confidence: confidence)
        return population == nil ? range.sizeless : range
    }

    /// Strata of one chance each, n/π large.
    private static func byChance(_ sample: [(found: Bool, chance: Double)]) -> [StratumCount] {
        Dictionary(grouping: sample) { $0.chance }.map { chance, drawn in
            // A hair of rounding error makes no unit.
            let size = (Double(drawn.count) / chance * (1 - 1e-12)).rounded(.up)
            return StratumCount(
                population: max(drawn.count, Int(exactly: size) ?? drawn.count),
                sampled: drawn.count, found: drawn.count { $0.found })
        }
    }

    /// A ratio of totals over sampled conversations (`RatioEstimate`), such as confirmed findings
    /// to findings, with the bounded-mean range between 0 and 1: unlike R ± t·se it stays inside,
    /// and does not collapse where every finding was confirmed: n_eff is then
    /// (Σm)²/Σm²/(1 − n/N), what conversations with m findings each are worth (Kish 1965).
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
        let wholes = parts.map { Double($0.whole) }
        let rest = population.map { 1 - Double(parts.count) / Double($0) } ?? 1
        let equal =
            wholes.compensatedSum() * wholes.compensatedSum()
            / wholes.map { $0 * $0 }.compensatedSum()
        let range = BoundedMean(
            mean: ratio, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: parts.count,
            population: population, plainSize: equal / rest, scale: scale,
            confidence: confidence)
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
