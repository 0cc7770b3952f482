import Sampling

extension Check {
    static let intervals = [
        Check(
            name: "S6", what: "exact coverage is the sum over every possible sample",
            fault: "the coverage of another range", run: enumeration),
        Check(
            name: "S7", what: "the hypergeometric range covers every count of every N up to 60",
            fault: "ranges at 90 %", run: hypergeometric),
        Check(
            name: "S8", what: "the Korn–Graubard range covers stratified rates",
            fault: "ranges at 80 %; from a tenth on no correction for the finite population",
            run: stratified),
        Check(
            name: "S9", what: "the bounded-mean range covers mean scores",
            fault: "mean ± t·se on rare heavy deductions",
            run: { boundedMean($0) + uniformScores($0) }),
        Check(
            name: "S10", what: "the difference estimate covers the human mean",
            fault: "the machine's mean, not corrected", run: difference),
        Check(
            name: "S11", what: "prediction-powered means with λ = 1 and t cover the mean",
            fault: "λ estimated from the same sample, and z of 90 %", run: predictionPowered),
        Check(
            name: "S12", what: "both ranges of recall cover it",
            fault: "ranges at 50 %", run: recall),
    ]

    private static func enumeration(_ setting: Setting) -> [Measurement] {
        let range: (Int) -> Limits = { WilsonInterval.limits(found: $0, sampled: 10) }
        let other: (Int) -> Limits = { ClopperPearsonInterval.limits(found: $0, sampled: 10) }
        var off = 0.0
        for rate in [0.02, 0.1, 0.3, 0.5] {
            // Every one of the 1024 outcomes of ten conversations, one by one.
            let sum = (0..<1024).reduce(0.0) { sum, outcome in
                let found = outcome.nonzeroBitCount
                let limits = range(found)
                guard limits.low <= rate, rate <= limits.high else { return sum }
                let chance = (0..<10).reduce(1.0) { chance, bit in
                    chance * (outcome >> bit & 1 == 1 ? rate : 1 - rate)
                }
                return sum + chance
            }
            let exact = ExactCoverage.binomial(
                sampled: 10, rate: rate, limits: setting.isBroken ? other : range)
            off = max(off, abs(sum - exact))
        }
        return [Measurement("largest difference", off, in: 0...1e-9)]
    }

    private static func hypergeometric(_ setting: Setting) -> [Measurement] {
        var least = 1.0
        for population in 1...60 {
            for sampled in [1, 2, 3, 5, 8, 13, 20, 30, 45, 60] where sampled <= population {
                let ranges = (0...sampled).map {
                    HypergeometricInterval(
                        found: $0, sampled: sampled, population: population,
                        confidence: setting.isBroken ? 0.9 : 0.95)
                }
                for marked in 0...population {
                    let chances = Hypergeometric(
                        population: population, marked: marked, sampled: sampled)
                    let covered = ranges.reduce(0.0) { sum, range in
                        range.low <= marked && marked <= range.high
                            ? sum + chances.pmf(range.found) : sum
                    }
                    least = min(least, covered)
                }
            }
        }
        return [Measurement("least coverage", least, in: (0.95 - 1e-9)...1.000001)]
    }

    private static func stratified(_ setting: Setting) -> [Measurement] {
        [(12, 5, 200), (8, 10, 200), (5, 20, 200), (5, 20, 40)].map { strata, size, population in
            var random = Xoshiro256(seed: 8)
            let frames = (0..<strata).map { index in
                (0..<population).map { _ in
                    random.unit() < 0.04 + 0.02 * Double(index) ? 1 : 0
                }
            }
            let all = frames.reduce(0) { $0 + $1.reduce(0, +) }
            let truth = Double(all) / Double(strata * population)
            let isLarge = size * 10 >= population
            let claimed = setting.isBroken && isLarge ? population * 1000 : population
            let confidence = setting.isBroken && !isLarge ? 0.8 : 0.95
            let covered = setting.share(seed: 88) { random in
                let counts = frames.map { frame in
                    StratumCount(
                        population: claimed, sampled: size,
                        found: PartialShuffle.indexes(size, of: population, using: &random)
                            .reduce(0) { $0 + frame[$1] })
                }
                return StratifiedRate(counts, confidence: confidence).limits.holds(truth)
            }
            return Measurement(
                "H=\(strata) n=\(size) N=\(population) coverage", covered,
                in: setting.band(0.94, 0.975))
        }
    }

    private static func boundedMean(_ setting: Setting) -> [Measurement] {
        var random = Xoshiro256(seed: 9)
        let skewed = (0..<400).map { _ in 100 - 25 * random.unit() * random.unit() }
        let normal = (0..<400).map { _ in
            70 + 15 * (0..<6).reduce(0.0) { sum, _ in sum + random.unit() } / 6
        }
        let rare = (0..<400).map { $0 % 20 == 0 ? 60.0 : 100 }
        // Where nearly all scores are full, the range errs on the safe side.
        let rareBand = setting.isBroken ? setting.band(0.94, 0.965) : 0.97...1
        let usual = setting.band(0.94, 0.965)
        let cases = [
            ("mild skew", skewed, [10, 20, 40], usual),
            ("near normal", normal, [10, 20, 40], usual),
        ]
        let frames = (setting.isBroken ? [] : cases) + [("rare deductions", rare, [10], rareBand)]
        return frames.flatMap { name, scores, sizes, band in
            sizes.map { size in
                let truth = scores.reduce(0, +) / 400
                let covered = setting.share(seed: 99) { random in
                    let values = PartialShuffle.indexes(size, of: 400, using: &random)
                        .map { scores[$0] }
                    if setting.isBroken {
                        return MeanEstimate(values: values, population: 400).limits?.holds(truth)
                    }
                    let range = BoundedMean(scores: values, population: 400)
                    return range.low <= truth && truth <= range.high
                }
                return Measurement("\(name) n=\(size) coverage", covered, in: band)
            }
        }
    }

    private static func difference(_ setting: Setting) -> [Measurement] {
        let setting = setting.atMost(4000)
        var random = Xoshiro256(seed: 10)
        let units = (0..<400).map { _ in
            let machine = 80 + 20 * random.unit()
            return (human: machine - 6 * random.unit() * random.unit(), machine: machine)
        }
        // A poor machine, and people who rarely take anything off: the estimate often lies beyond
        // the scale.
        let steep = (0..<1000).map { index in
            (human: index % 33 == 0 ? 60.0 : 100, machine: min(100, 30 + 90 * random.unit()))
        }
        return [
            ("usual", units, 20, setting.band(0.93, 0.96)),
            ("usual", units, 40, setting.band(0.93, 0.96)),
            ("near the end", steep, 40, setting.band(0.94, 1)),
            ("near the end", steep, 300, setting.band(0.94, 1)),
        ].map { name, units, size, band in
            let truth = units.reduce(0) { $0 + $1.human } / Double(units.count)
            let covered = setting.share(seed: 100) { random in
                let order = PartialShuffle.indexes(units.count, of: units.count, using: &random)
                let scores = ReviewedScores(
                    pairs: order.prefix(size).map { units[$0] },
                    unreviewed: order.dropFirst(size).map { units[$0].machine })
                let limits = SampleEstimate.corrected([scores], scale: Limits(low: 0, high: 100))
                    .limits
                let shift = setting.isBroken ? scores.shift : 0
                return limits.holds(truth + shift)
            }
            return Measurement("\(name) n=\(size) coverage", covered, in: band)
        }
    }

    private static func predictionPowered(_ setting: Setting) -> [Measurement] {
        [40, 100].map { size in
            let covered = setting.share(seed: 110) { random in
                func unit() -> (human: Double, machine: Double) {
                    let human = random.unit() + random.unit()
                    return (human, 0.5 * human + 0.8 * random.unit())
                }
                let pairs = (0..<size).map { _ in unit() }
                let others = (0..<(size * 4)).map { _ in unit().machine }
                let estimate = PredictionPoweredMean(
                    pairs: pairs, unreviewed: others, trust: setting.isBroken ? nil : 1)
                guard let estimate else { return nil }
                let degrees = Double(size - 1)
                let factor =
                    setting.isBroken ? 1.645 : StudentT(degreesOfFreedom: degrees).twoSided(0.95)
                return abs(estimate.mean - 1) <= factor * estimate.standardError
            }
            return Measurement("n=\(size) coverage", covered, in: setting.band(0.935, 0.96))
        }
    }

    private static func recall(_ setting: Setting) -> [Measurement] {
        var random = Xoshiro256(seed: 12)
        let flagged = (0..<300).map { _ in random.unit() < 0.7 ? 1 : 0 }
        let unflagged = (0..<2700).map { _ in random.unit() < 0.03 ? 1 : 0 }
        let hits = Double(flagged.reduce(0, +))
        let truth = hits / (hits + Double(unflagged.reduce(0, +)))
        func quality(_ random: inout Xoshiro256) -> RuleQuality {
            let found = PartialShuffle.indexes(60, of: 300, using: &random)
                .reduce(0) { $0 + flagged[$1] }
            let missed = PartialShuffle.indexes(200, of: 2700, using: &random)
                .reduce(0) { $0 + unflagged[$1] }
            return RuleQuality(
                flagged: StratumCount(population: 300, sampled: 60, found: found),
                unflagged: StratumCount(population: 2700, sampled: 200, found: missed),
                confidence: setting.isBroken ? 0.5 : 0.95)
        }
        let logit = setting.share(seed: 120) { quality(&$0).recallLimits?.holds(truth) }
        let exact = setting.share(seed: 120) {
            quality(&$0).recallExactLimits?.holds(truth) ?? false
        }
        return [
            Measurement("logit coverage", logit, in: setting.band(0.94, 0.97)),
            Measurement("conservative coverage", exact, in: 0.95...1),
        ]
    }
}

extension ReviewedScores {
    /// How far the machine's mean lies from the corrected one.
    fileprivate var shift: Double { [self].correction ?? 0 }
}

extension Limits {
    func holds(_ value: Double) -> Bool { low <= value && value <= high }
}
