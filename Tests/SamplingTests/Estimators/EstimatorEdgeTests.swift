import Sampling
import Testing

/// What estimators say where there is nothing, one, or everything to estimate from.
struct EstimatorEdgeTests {
    @Test func `a stratum without reviews leaves no estimate`() {
        let rate = StratifiedRate([
            StratumCount(population: 50, sampled: 10, found: 1),
            StratumCount(population: 50, sampled: 0, found: 0),
        ])
        #expect(rate.rate == nil)
        #expect(rate.limits == Limits(low: 0, high: 1))
        let mean = StratifiedMean.estimate([
            StratumValues(population: 5, values: [90, 80]),
            StratumValues(population: 5, values: []),
        ])
        #expect(mean.mean == nil && mean.limits == nil)
    }

    @Test func `an empty stratum counts for nothing`() {
        let rate = StratifiedRate([
            StratumCount(population: 50, sampled: 10, found: 1),
            StratumCount(population: 0, sampled: 0, found: 0),
        ])
        #expect(rate.rate == 0.1)
    }

    @Test func `one review in a stratum leaves its spread unknown`() {
        let strata = [
            StratumCount(population: 50, sampled: 10, found: 1),
            StratumCount(population: 50, sampled: 1, found: 0),
        ]
        let rate = StratifiedRate(strata)
        #expect(rate.rate == 0.05 && rate.standardError == nil)
        #expect(rate.limits.low < 0.05 && rate.limits.high > 0.05)
        let mean = StratifiedMean.estimate([
            StratumValues(population: 5, values: [90, 80]),
            StratumValues(population: 5, values: [70]),
        ])
        #expect(mean.mean == 77.5 && mean.standardError == nil)
    }

    @Test func `recall is not estimated without unflagged reviews`() {
        let quality = RuleQuality(
            flagged: StratumCount(population: 80, sampled: 40, found: 31),
            unflagged: StratumCount(population: 920, sampled: 0, found: 0))
        #expect(quality.precision == 31.0 / 40)
        #expect(quality.recall == nil)
        #expect(quality.recallLimits == nil && quality.recallExactLimits == nil)
        #expect(quality.missRate == nil)
    }

    @Test func `where everything is flagged a rule with a hit misses nothing`() {
        let quality = RuleQuality(
            flagged: StratumCount(population: 80, sampled: 50, found: 40),
            unflagged: StratumCount(population: 0, sampled: 0, found: 0))
        #expect(quality.recall == 1)
        #expect(quality.recallExactLimits == Limits(low: 1, high: 1))
    }

    @Test func `no miss in 300 of 3000 still allows 28`() {
        #expect(HypergeometricInterval.atMost(found: 0, sampled: 300, population: 3000) == 28)
    }

    @Test func `a machine that gives one score only leaves the difference estimate`() throws {
        let pairs = [90.0, 80, 95, 85].map { (human: $0, machine: 88.0) }
        let regression = try #require(
            RegressionEstimate(machineMean: 88, pairs: pairs, population: 40))
        #expect(regression.slope == 1)
        #expect(
            regression.estimate
                == DifferenceEstimate(machineMean: 88, pairs: pairs, population: 40).estimate)
        let powered = try #require(
            PredictionPoweredMean(pairs: pairs, unreviewed: [88, 88], trust: nil))
        #expect(powered.trust == 0 && powered.mean == 87.5)
    }

    @Test func `a ratio of nothing is no ratio`() {
        #expect(RatioEstimate([(part: 0, whole: 0)], population: 10).ratio == nil)
        #expect(RatioEstimate([], population: 10).ratio == nil)
        #expect(WeightedEstimate([]) == nil)
    }
}
