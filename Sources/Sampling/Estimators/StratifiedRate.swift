/// The rate over strata that were sampled on their own, with the Korn–Graubard range.
///
/// n_eff = p(1 − p)/v·(t_{n−1}/t_{n−H})² goes into the beta quantiles of Clopper and Pearson (Korn
/// and Graubard 1998). Where v is 0 or unknown, n_eff = 1/Σ(W_h²(1 − f_h)/n_h) with the same
/// adjustment.
package struct StratifiedRate: Hashable, Sendable {
    /// nil where a stratum has no sample.
    package let rate: Double?
    /// nil where a stratum has one of several, which leaves its spread unknown.
    package let standardError: Double?
    /// nil where everything was checked, or nothing is known.
    package let effectiveSize: Double?
    /// n − H.
    package let degreesOfFreedom: Int
    /// The Korn–Graubard range; 0 to 1 where there is no rate.
    package let limits: Limits
    /// The Wilson range with the same effective size: shorter, less sure.
    package let wilsonLimits: Limits

    package init(_ strata: [StratumCount], confidence: Double = 0.95) {
        let strata = strata.filter { $0.population > 0 }
        let sampled = strata.reduce(0) { $0 + $1.sampled }
        degreesOfFreedom = sampled - strata.count
        guard let rate = StratifiedRate.rate(strata) else {
            (self.rate, standardError, effectiveSize) = (nil, nil, nil)
            (limits, wilsonLimits) = (Limits(low: 0, high: 1), Limits(low: 0, high: 1))
            return
        }
        let variance = StratifiedRate.variance(strata)
        let size = StratifiedRate.effectiveSize(
            strata, rate: rate, variance: variance, confidence: confidence)
        self.rate = rate
        standardError = variance?.squareRoot()
        effectiveSize = size
        guard let size else {
            (limits, wilsonLimits) = (Limits(low: rate, high: rate), Limits(low: rate, high: rate))
            return
        }
        limits = BetaInterval.limits(
            found: size * rate, missed: size * (1 - rate), confidence: confidence)
        wilsonLimits = WilsonInterval.limits(rate: rate, size: size, confidence: confidence)
            .touching(rate: rate)
    }

    /// Σ N_h x_h/n_h / N, exactly 0 and 1 at the ends.
    private static func rate(_ strata: [StratumCount]) -> Double? {
        guard !strata.isEmpty, strata.allSatisfy({ $0.sampled > 0 }) else { return nil }
        if strata.allSatisfy({ $0.found == 0 }) { return 0 }
        if strata.allSatisfy({ $0.found == $0.sampled }) { return 1 }
        let total = strata.map {
            Double($0.population) * Double($0.found) / Double($0.sampled)
        }.compensatedSum()
        return total / Double(strata.reduce(0) { $0 + $1.population })
    }

    private static func variance(_ strata: [StratumCount]) -> Double? {
        let population = Double(strata.reduce(0) { $0 + $1.population })
        let open = strata.filter { $0.sampled < $0.population }
        guard open.allSatisfy({ $0.sampled > 1 }) else { return nil }
        return open.map { stratum in
            let p = Double(stratum.found) / Double(stratum.sampled)
            return share(stratum, of: population) * p * (1 - p) / Double(stratum.sampled - 1)
        }.compensatedSum()
    }

    /// W_h² (1 − f_h).
    private static func share(_ stratum: StratumCount, of population: Double) -> Double {
        let weight = Double(stratum.population) / population
        return weight * weight * (1 - Double(stratum.sampled) / Double(stratum.population))
    }

    private static func effectiveSize(
        _ strata: [StratumCount], rate: Double, variance: Double?, confidence: Double
    ) -> Double? {
        let population = Double(strata.reduce(0) { $0 + $1.population })
        let sampled = strata.reduce(0) { $0 + $1.sampled }
        let unit = strata.map { share($0, of: population) / Double($0.sampled) }.compensatedSum()
        guard unit > 0 else { return nil }
        let size = variance.flatMap { $0 > 0 ? rate * (1 - rate) / $0 : nil } ?? 1 / unit
        let degrees = sampled - strata.count
        guard degrees > 0 else { return size }
        let wide = StudentT(degreesOfFreedom: Double(degrees)).twoSided(confidence)
        let narrow = StudentT(degreesOfFreedom: Double(sampled - 1)).twoSided(confidence)
        return size * (narrow / wide) * (narrow / wide)
    }
}

extension Limits {
    /// The same range, ending exactly at 0 or 1 where the rate does.
    fileprivate func touching(rate: Double) -> Limits {
        Limits(low: rate == 0 ? 0 : low, high: rate == 1 ? 1 : high)
    }
}
