import Sampling
import Testing

struct UniformStrataTests {
    @Test func `a stratum without a find hides what its own sample leaves possible`() throws {
        // 31 of 40 of 100 flagged; 0 of 300 of 3,000 unflagged.
        let rate = try #require(
            SampleEstimate.rate([
                SampledCount(population: 100, sampled: 40, found: 31),
                SampledCount(population: 3000, sampled: 300, found: 0),
            ]))
        let counts = try #require(rate.counts)
        let flagged = HypergeometricInterval(
            found: 31, sampled: 40, population: 100, confidence: 0.975)
        let missed = HypergeometricInterval(
            found: 0, sampled: 300, population: 3000, confidence: 0.975)
        #expect(rate.method == .conservative)
        #expect(counts.upperBound == flagged.high + missed.high)
        // Up to 28 missed at 95 % one-sided, more with both.
        #expect(missed.high >= 28 && counts.upperBound >= 89 + 28)
        #expect(counts.lowerBound <= flagged.low)
    }

    @Test func `a stratum that was checked completely counts as it is`() throws {
        // 3 of 5 for sure; 0 of 2 of 4: P(no find | 1) = 1/2, P(no find | 2) = 1/6,
        // P(no find | 3) = 0, so two at the most, five in all.
        let strata = [
            StratumCount(population: 5, sampled: 5, found: 3),
            StratumCount(population: 4, sampled: 2, found: 0),
        ]
        let uniform = try #require(UniformStrata(strata))
        #expect(uniform.counts(confidence: 0.95) == 3...5)
    }

    @Test func `mixed strata keep the range they have, others what their samples may hide`() {
        let mixed = StratumCount(population: 20, sampled: 5, found: 2)
        let none = StratumCount(population: 20, sampled: 5, found: 0)
        let only = StratumCount(population: 20, sampled: 5, found: 5)
        #expect(UniformStrata([mixed, mixed])?.counts(confidence: 0.95) == nil)
        // By trying all ways (Python).
        #expect(UniformStrata([none, none])?.counts(confidence: 0.95) == 0...11)
        #expect(UniformStrata([only, only])?.counts(confidence: 0.95) == (40 - 11)...40)
    }

    @Test func `no find leaves room where least was drawn, in strata and with weights alike`()
        throws
    {
        // 224 of the 500 of which 5 were drawn; an effective size of 20 would allow 138 in all,
        // which stay unseen with a chance of 19 %.
        let strata = try #require(
            SampleEstimate.rate([
                SampledCount(population: 500, sampled: 5, found: 0),
                SampledCount(population: 500, sampled: 450, found: 0),
            ]))
        #expect(strata.oneSided?.count == 224)
        #expect(strata.method == .conservative)
        for found in [false, true] {
            let sample =
                Array(repeating: (found: found, chance: 0.01), count: 5)
                + Array(repeating: (found: found, chance: 0.9), count: 450)
            let rate = SampleEstimate.weightedRate(sample, population: 1000)
            #expect(rate.oneSided?.count == (found ? 1000 - 224 : 224))
            #expect(rate.limits.low == 0 || found)
        }
    }

    @Test func `shares hold nothing that the counts rule out`() throws {
        // 10 of 20 seen of 23: 10/23 to 13/23; 3 of 15 seen of 45: at least 3/45.
        let rate = try #require(
            SampleEstimate.rate([
                SampledCount(population: 12, sampled: 10, found: 9),
                SampledCount(population: 11, sampled: 10, found: 1),
            ]))
        #expect(rate.limits.high == 13.0 / 23 && rate.limits.low >= 10.0 / 23)
        #expect(rate.counts == 10...13)
        let other = try #require(
            SampleEstimate.rate([
                SampledCount(population: 5, sampled: 5, found: 3),
                SampledCount(population: 40, sampled: 10, found: 0),
            ]))
        #expect(other.limits.low == 3.0 / 45)
    }
}
