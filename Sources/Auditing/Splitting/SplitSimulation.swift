import Foundation
import Sampling

/// The parts of an archive on a cluster where some tasks are slow and workers are lost: how long it
/// takes until the last part is done. The same numbers for the same seed.
///
/// Parts are taken in their order by the core that is free first. A slow task takes `slowFactor`
/// times as long. Losses come to each core as a Poisson process; a task that loses its worker begins
/// again, so that one of length d takes (e^(λd) − 1)/λ on average.
package struct SplitSimulation: Hashable, Sendable {
    /// What all parts take together on one core, in seconds, without any trouble.
    package var work: Double
    package var parts: Int
    package var cores: Int
    /// What each task takes beside its part, in seconds.
    package var start = 0.0
    /// The share of tasks that are slow, 0...1.
    package var slowShare = 0.0
    package var slowFactor = 1.0
    /// Losses per core and hour.
    package var losses = 0.0
    package var seed: UInt64 = 1

    package init(work: Double, parts: Int, cores: Int) {
        self.work = work
        self.parts = parts
        self.cores = cores
    }

    /// Seconds from the first task to the end of the last.
    package func makespan() -> Double {
        var random = Xoshiro256(seed: seed)
        var free = FreeTimes(count: min(cores, max(1, parts)))
        var end = 0.0
        for _ in 0..<max(1, parts) {
            let time = free.first + duration(of: work / Double(max(1, parts)), by: &random)
            free.replaceFirst(with: time)
            end = max(end, time)
        }
        return end
    }

    /// The mean of so many runs, with the seed and those that follow it.
    package func meanMakespan(of runs: Int) -> Double {
        let times = (0..<runs).map { number in
            var run = self
            run.seed = seed &+ UInt64(number)
            return run.makespan()
        }
        return times.reduce(0, +) / Double(max(1, runs))
    }

    /// Until a task is done, however often it begins.
    private func duration(of part: Double, by random: inout Xoshiro256) -> Double {
        var spent = 0.0
        while true {
            let isSlow = Self.share(by: &random) < slowShare
            let needed = (part + start) * (isSlow ? slowFactor : 1)
            // Until the next loss: exponential, of mean 3600/losses seconds.
            let lasts =
                losses > 0 ? -log(1 - Self.share(by: &random)) * 3600 / losses : .infinity
            if needed <= lasts { return spent + needed }
            spent += lasts
        }
    }

    /// 0 up to 1, 53 bits of it.
    private static func share(by random: inout Xoshiro256) -> Double {
        Double(random.next() >> 11) / Double(1 << 53)
    }

    /// When each core is free, as a heap: the first is the smallest.
    private struct FreeTimes {
        private var times: [Double]

        init(count: Int) { times = Array(repeating: 0, count: count) }

        var first: Double { times[0] }

        mutating func replaceFirst(with time: Double) {
            var place = 0
            while 2 * place + 1 < times.count {
                var child = 2 * place + 1
                if child + 1 < times.count, times[child + 1] < times[child] { child += 1 }
                if times[child] >= time { break }
                times[place] = times[child]
                place = child
            }
            times[place] = time
        }
    }
}
