import Sampling
import Testing

/// Values by trying every way of putting defects into the strata, in exact fractions (Python).
struct HiddenDefectsTests {
    /// Strata as (N, n), the tail, and the most that may be hidden.
    static let cases: [([(Int, Int)], Double, Int)] = [
        // 1/6 · 1/2 = 1/12 for 2 and 1, 1/36 for 2 and 2.
        ([(4, 2), (4, 2)], 0.05, 3), ([(4, 2), (4, 2)], 0.025, 4),
        ([(20, 5), (12, 3)], 0.05, 8), ([(30, 2), (9, 6), (10, 1)], 0.025, 28),
        ([(50, 5), (50, 45)], 0.05, 21), ([(40, 10), (40, 10)], 0.05, 9),
        ([(15, 1), (3, 3), (25, 4)], 0.1, 16), ([(200, 20)], 0.05, 26),
        // One by one, the cheapest first.
        ([(500, 5), (500, 450)], 0.05, 224), ([(3000, 300), (200, 10)], 0.025, 60),
    ]

    @Test(arguments: cases)
    func `the limit is the most that some way leaves unseen`(
        strata: [(Int, Int)], tail: Double, most: Int
    ) {
        let strata = strata.map { HiddenDefects.Stratum(population: $0.0, sampled: $0.1) }
        #expect(HiddenDefects.most(strata, tail: tail) == most)
    }

    @Test(arguments: [(1, 1_000_000), (7, 60), (500, 3000), (60, 60)])
    func `one stratum has its hypergeometric limit`(sampled: Int, population: Int) {
        let stratum = HiddenDefects.Stratum(population: population, sampled: sampled)
        for confidence in [0.9, 0.95, 0.999] {
            #expect(
                HiddenDefects.most([stratum], tail: 1 - confidence)
                    == HypergeometricInterval.atMost(
                        found: 0, sampled: sampled, population: population,
                        confidence: confidence))
        }
    }

    @Test func `sizes beyond all archives are no matter`() {
        let strata = [1_000_000_000_000, 900_000_000_000].map {
            HiddenDefects.Stratum(population: $0, sampled: 60)
        }
        // In the thinner stratum alone 1 − 0.05^(1/60) of 10¹².
        let share = Double(HiddenDefects.most(strata, tail: 0.05)) / 1e12
        #expect(abs(share - 0.0487029) < 1e-6)
    }
}
