import Auditing
import Foundation
import Testing

/// The simulation of a cluster, against what can be worked out by hand and by formula.
struct SplitSimulationTests {
    @Test(arguments: [
        // Ten tasks of 10 + 1 seconds on four cores: three rounds.
        (10, 4, 33.0), (10, 1, 110.0), (10, 10, 11.0), (10, 99, 11.0), (8, 4, 27.0), (1, 7, 101.0),
    ])
    func `Without trouble parts are done in rounds`(parts: Int, cores: Int, seconds: Double) {
        var run = SplitSimulation(work: 100, parts: parts, cores: cores)
        run.start = 1
        #expect(abs(run.makespan() - seconds) < 1e-9)
    }

    @Test(arguments: [(100.0, 10.0), (600.0, 3.0), (60.0, 0.5)])
    func `Tasks that begin again after a loss take as long as the formula has it`(
        task: Double, losses: Double
    ) {
        let parts = 40_000
        var run = SplitSimulation(work: task * Double(parts), parts: parts, cores: 1)
        run.losses = losses
        let rate = losses / 3600
        let expected = (exp(rate * task) - 1) / rate
        #expect(abs(run.makespan() / Double(parts) / expected - 1) < 0.02)
    }

    @Test func `Slow tasks take their share`() {
        var run = SplitSimulation(work: 20_000, parts: 20_000, cores: 1)
        run.slowShare = 0.1
        run.slowFactor = 11
        // One in ten takes eleven seconds: two on average.
        #expect(abs(run.makespan() / 20_000 - 2) < 0.1)
    }

    @Test func `The mean is that of runs with seeds that follow one another`() {
        var run = SplitSimulation(work: 20_000, parts: 200, cores: 7)
        (run.slowShare, run.slowFactor, run.seed) = (0.1, 5, 41)
        let times = ([41, 42, 43] as [UInt64]).map { seed in
            var other = run
            other.seed = seed
            return other.makespan()
        }
        #expect(Set(times).count > 1)
        #expect(abs(run.meanMakespan(of: 3) - times.reduce(0, +) / 3) < 1e-9)
    }

    @Test func `The same seed gives the same time, and parts too large or too small cost`() {
        func hours(parts: Int, seed: UInt64 = 7) -> Double {
            var run = SplitSimulation(work: 3_600_000, parts: parts, cores: 100)
            (run.start, run.losses, run.seed) = (1, 0.2, seed)
            (run.slowShare, run.slowFactor) = (0.01, 5)
            return run.makespan()
        }
        #expect(hours(parts: 5000) == hours(parts: 5000))
        #expect(hours(parts: 5000) != hours(parts: 5000, seed: 8))
        #expect(hours(parts: 5000) < hours(parts: 120))
        #expect(hours(parts: 5000) < hours(parts: 1_000_000))
    }
}
