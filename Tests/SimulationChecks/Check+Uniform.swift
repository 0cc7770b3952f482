import Sampling

/// The case that a standard error of 0 hides: much of the sample has the same score, others are
/// rare. Part of S9.
extension Check {
    private static let scale = Limits(low: 0, high: 100)

    /// Flagged conversations with scores around 80; one in a hundred of the others has 0, the rest
    /// the full score.
    private static func month(_ flagged: Int, _ others: Int) -> [[Double]] {
        var random = Xoshiro256(seed: 900)
        return [
            (0..<flagged).map { _ in 68 + 24 * random.unit() },
            (0..<others).map { $0 % 100 == 0 ? 0 : 100 },
        ]
    }

    static func uniformScores(_ setting: Setting) -> [Measurement] {
        let setting = setting.atMost(1500)
        let least = setting.band(0.95, 1)
        return [
            Measurement("uniform stratum coverage", strata(setting), in: least),
            Measurement("uniform differences coverage", differences(setting), in: least),
            Measurement("uniform two-phase coverage", phases(setting), in: least),
            Measurement("uniform weighted coverage", weighted(setting), in: least),
        ]
    }

    private static func mean(_ frames: [[Double]]) -> Double {
        frames.joined().reduce(0, +) / Double(frames.joined().count)
    }

    private static func strata(_ setting: Setting) -> Double {
        let frames = month(100, 3000)
        let truth = mean(frames)
        return setting.share(seed: 901) { random in
            let drawn = zip(frames, [40, 100]).map { frame, size in
                PartialShuffle.indexes(size, of: frame.count, using: &random).map { frame[$0] }
            }
            if setting.isBroken {
                return StratifiedMean.estimate(
                    zip(frames, drawn).map { StratumValues(population: $0.count, values: $1) }
                ).limits?.holds(truth)
            }
            return SampleEstimate.mean(
                zip(frames, drawn).map { SampledValues(population: $0.count, values: $1) },
                scale: scale)?.limits.holds(truth)
        }
    }

    /// The machine gives everything unflagged the full score.
    private static func differences(_ setting: Setting) -> Double {
        let frames = month(100, 3000)
        let truth = mean(frames)
        let machine = [frames[0].map { min(100, $0 + 4) }, frames[1].map { _ in 100.0 }]
        return setting.share(seed: 902) { random in
            let scores = [(0, 40), (1, 100)].map { place, size in
                let order = PartialShuffle.indexes(
                    frames[place].count, of: frames[place].count, using: &random)
                return ReviewedScores(
                    pairs: order.prefix(size).map { (frames[place][$0], machine[place][$0]) },
                    unreviewed: order.dropFirst(size).map { machine[place][$0] })
            }
            if setting.isBroken {
                let scored = scores.map {
                    ScoredStratum(
                        population: $0.machine.count, machineMean: [$0].machineMean ?? 0,
                        pairs: $0.pairs)
                }
                return DifferenceEstimate(strata: scored).estimate.limits?.holds(truth)
            }
            return SampleEstimate.corrected(scores, scale: scale).limits.holds(truth)
        }
    }

    private static func phases(_ setting: Setting) -> Double {
        let frames = month(300, 9000)
        let truth = mean(frames)
        let units = frames.enumerated().flatMap { place, frame in frame.map { (place, $0) } }
        return setting.share(seed: 903) { random in
            let first = PartialShuffle.indexes(1000, of: units.count, using: &random)
                .map { units[$0] }
            let scores = [(0, 20), (1, 60)].map { place, size in
                let own = first.filter { $0.0 == place }.map { $0.1 }
                return ReviewedScores(
                    pairs: own.prefix(size).map { ($0, 90) },
                    unreviewed: own.dropFirst(size).map { _ in 90 })
            }
            if setting.isBroken {
                return TwoPhaseMean(
                    scores.map {
                        StratumValues(
                            population: $0.machine.count, values: $0.pairs.map(\.human))
                    }, population: units.count)?.limits.holds(truth)
            }
            return SampleEstimate.twoPhase(scores, population: units.count, scale: scale)
                .limits.holds(truth)
        }
    }

    /// Half of the conversations have ten times the chance, and full scores; every fifth of the
    /// others has 0.
    private static func weighted(_ setting: Setting) -> Double {
        let units = (0..<1000).map { index in
            (id: "w\(index)", weight: index < 500 ? 1.0 : 10, score: index < 100 ? 0.0 : 100)
        }
        let scores = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.score) })
        var round = 0
        return setting.share(seed: 904) { _ in
            round += 1
            let tickets = Tickets(seed: Digest(of: "uniform \(round)"), purpose: .priority)
            var sample = PrioritySample(size: 40, tickets: tickets)
            for unit in units { sample.insert(id: unit.id, weight: unit.weight) }
            let drawn = sample.selected.map {
                (value: scores[$0.id] ?? 0, chance: sample.inclusionProbability(of: $0))
            }
            if setting.isBroken {
                return WeightedEstimate(drawn)?.limits.holds(90)
            }
            return SampleEstimate.weighted(drawn, population: 1000, scale: scale).limits.holds(90)
        }
    }
}
