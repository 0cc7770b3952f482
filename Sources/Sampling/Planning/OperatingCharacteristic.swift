/// The chance Pa that a lot passes a plan “draw n, accept up to c defects”.
package enum OperatingCharacteristic {
    /// For a share of nonconforming units in a long series: binomial.
    package static func acceptance(sampled: Int, acceptance: Int, rate: Double) -> Double {
        Binomial(trials: sampled, rate: rate).cdf(acceptance)
    }

    /// For a single lot of N with D nonconforming units: hypergeometric.
    package static func acceptance(
        sampled: Int, acceptance: Int, population: Int, marked: Int
    ) -> Double {
        Hypergeometric(population: population, marked: marked, sampled: sampled).cdf(acceptance)
    }

    /// For nonconformities per 100 units, which may exceed one a unit: Poisson.
    package static func acceptance(sampled: Int, acceptance: Int, perHundred: Double) -> Double {
        Poisson(mean: Double(sampled) * perHundred / 100).cdf(acceptance)
    }

    /// The rate that passes with chance β only: the beta quantile 1 − β of (c + 1, n − c).
    package static func limitingQuality(
        sampled: Int, acceptance: Int, acceptanceChance: Double = 0.1
    ) -> Double {
        guard acceptance < sampled else { return 1 }
        return BetaDistribution(a: Double(acceptance + 1), b: Double(sampled - acceptance))
            .quantile(1 - acceptanceChance)
    }
}
