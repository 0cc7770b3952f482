import Sampling
import Testing

/// How often a range holds the truth, over samples with fixed seeds. The bands are what each method
/// can do (specification, §9), widened by the error of 1500 rounds.
struct CoverageSimulationTests {
    private static let rounds = 1_500

    @Test(arguments: [(5, 150), (10, 150), (20, 40)])
    func `the stratified rate covers the truth`(size: Int, population: Int) {
        var random = Xoshiro256(seed: 8)
        let strata = (0..<8).map { index in
            (0..<population).map { _ in random.unit() < 0.04 + 0.02 * Double(index) ? 1 : 0 }
        }
        let truth =
            Double(strata.reduce(0) { $0 + $1.reduce(0, +) }) / Double(8 * population)
        let covered = CoverageSimulationTests.share { random in
            let counts = strata.map { stratum in
                StratumCount(
                    population: population, sampled: size,
                    found: PartialShuffle.indexes(size, of: population, using: &random)
                        .reduce(0) { $0 + stratum[$1] })
            }
            return StratifiedRate(counts).limits.holds(truth)
        }
        #expect((0.925...0.985).contains(covered))
    }

    @Test(arguments: [10, 20, 40])
    func `the bounded mean covers the truth of mildly skewed scores`(size: Int) {
        var random = Xoshiro256(seed: 9)
        let scores = (0..<400).map { _ in 100 - 25 * random.unit() * random.unit() }
        let truth = scores.reduce(0, +) / 400
        let covered = CoverageSimulationTests.share { random in
            let drawn = PartialShuffle.indexes(size, of: 400, using: &random)
            let range = BoundedMean(scores: drawn.map { scores[$0] }, population: 400)
            return range.low <= truth && truth <= range.high
        }
        #expect((0.925...0.975).contains(covered))
    }

    @Test func `rare heavy deductions do not escape the bounded mean`() {
        let scores = (0..<400).map { $0 % 20 == 0 ? 60.0 : 100 }
        let truth = scores.reduce(0, +) / 400
        var byT = 0
        let covered = CoverageSimulationTests.share { random in
            let values = PartialShuffle.indexes(10, of: 400, using: &random).map { scores[$0] }
            let range = MeanEstimate(values: values, population: 400).limits
            if range?.holds(truth) ?? false { byT += 1 }
            let bounded = BoundedMean(scores: values, population: 400)
            return bounded.low <= truth && truth <= bounded.high
        }
        #expect(covered > 0.97)
        #expect(byT < CoverageSimulationTests.rounds / 2)
    }

    @Test(arguments: [20, 40])
    func `the difference estimate covers the truth`(size: Int) {
        var random = Xoshiro256(seed: 10)
        let units = (0..<400).map { _ in
            let machine = 80 + 20 * random.unit()
            return (human: machine - 6 * random.unit() * random.unit(), machine: machine)
        }
        let truth = units.reduce(0) { $0 + $1.human } / 400
        let machineMean = units.reduce(0) { $0 + $1.machine } / 400
        let covered = CoverageSimulationTests.share { random in
            let drawn = PartialShuffle.indexes(size, of: 400, using: &random).map { units[$0] }
            let estimate = DifferenceEstimate(
                machineMean: machineMean, pairs: drawn, population: 400)
            return estimate.estimate.limits?.holds(truth) ?? false
        }
        #expect((0.915...0.97).contains(covered))
    }

    @Test func `the exact range of recall covers the truth`() {
        var random = Xoshiro256(seed: 11)
        let flagged = (0..<100).map { _ in random.unit() < 0.7 ? 1 : 0 }
        let unflagged = (0..<900).map { _ in random.unit() < 0.03 ? 1 : 0 }
        let hits = Double(flagged.reduce(0, +))
        let truth = hits / (hits + Double(unflagged.reduce(0, +)))
        let covered = CoverageSimulationTests.share { random in
            let found = PartialShuffle.indexes(40, of: 100, using: &random)
                .reduce(0) { $0 + flagged[$1] }
            let missed = PartialShuffle.indexes(100, of: 900, using: &random)
                .reduce(0) { $0 + unflagged[$1] }
            let quality = RuleQuality(
                flagged: StratumCount(population: 100, sampled: 40, found: found),
                unflagged: StratumCount(population: 900, sampled: 100, found: missed))
            return quality.recallExactLimits?.holds(truth) ?? false
        }
        #expect(covered >= 0.95)
    }

    @Test(arguments: [(0.05, 50), (0.1, 50), (0.1, 200)])
    func `the outer funnel raises about two false alarms in a thousand`(
        rate: Double, reviewed: Int
    ) {
        let limits = FunnelLimits.limits(common: rate, reviewed: reviewed, tail: 0.001)
        let distribution = Binomial(trials: reviewed, rate: rate)
        let alarms = (0...reviewed).filter { x in
            !limits.holds(Double(x) / Double(reviewed))
        }.reduce(0) { $0 + distribution.pmf($1) }
        #expect(alarms <= 0.004)
    }

    private static func share(_ isCovered: (inout Xoshiro256) -> Bool) -> Double {
        var random = Xoshiro256(seed: 12)
        let covered = (0..<rounds).count { _ in isCovered(&random) }
        return Double(covered) / Double(rounds)
    }
}

extension Limits {
    fileprivate func holds(_ value: Double) -> Bool { low <= value && value <= high }
}
