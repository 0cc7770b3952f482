import Sampling
import Testing

struct HypergeometricIntervalTests {
    @Test func `nothing found in 20 of 200 leaves at most 26`() {
        // STATISTICS, wording of a rate: one-sided 26, two-sided 32.
        #expect(HypergeometricInterval.atMost(found: 0, sampled: 20, population: 200) == 26)
        #expect(HypergeometricInterval(found: 0, sampled: 20, population: 200).high == 32)
    }

    @Test func `a rate is given with its range in counts and in shares`() {
        let range = HypergeometricInterval(found: 3, sampled: 30, population: 400)
        #expect(range.rate == 0.1)
        #expect((range.low, range.high) == (10, 103))
        #expect(range.rates == Limits(low: 10.0 / 400, high: 103.0 / 400))
        #expect(HypergeometricInterval(found: 0, sampled: 0, population: 9).rate == nil)
    }

    @Test func `a chance of exactly the tail is outside`() {
        // One of 40 drawn and found: P(found | 1 defect) = 1/40 = 0.025, not above it.
        #expect(HypergeometricInterval(found: 1, sampled: 1, population: 40).low == 2)
        #expect(HypergeometricInterval(found: 1, sampled: 1, population: 39).low == 1)
    }

    @Test(arguments: 1...60)
    func `the range covers every true count with the confidence`(population: Int) {
        for sampled in 0...population {
            let ranges = (0...sampled).map {
                HypergeometricInterval(found: $0, sampled: sampled, population: population)
            }
            for defects in 0...population {
                let chance = Hypergeometric(
                    population: population, marked: defects, sampled: sampled)
                let covered = ranges.filter { $0.low <= defects && defects <= $0.high }
                    .reduce(0) { $0 + chance.pmf($1.found) }
                #expect(covered > 0.95 - 1e-9)
            }
        }
    }
}
