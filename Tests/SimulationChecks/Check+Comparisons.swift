import Sampling

extension Check {
    static let comparisons = [
        Check(
            name: "S13", what: "the range of places holds the true place of every agent",
            fault: "single places", run: places),
        Check(
            name: "S14", what: "shrunken rates cover the true ones and halve the error",
            fault: "raw rates, and ranges that take a fitted prior for the true one",
            run: shrinkage),
        Check(
            name: "S15", what: "the outer funnel raises about two false alarms in a thousand",
            fault: "a normal range of 99.5 % around the common rate", run: funnel),
        Check(
            name: "S16", what: "the jackknife range of κ covers it",
            fault: "every unit counted twice", run: kappa),
    ]

    private static func found(_ rate: Double, of size: Int, _ random: inout Xoshiro256) -> Int {
        (0..<size).count { _ in random.unit() < rate }
    }

    private static func places(_ setting: Setting) -> [Measurement] {
        let setting = setting.atMost(4000)
        let rates = (0..<10).map { 0.03 + 0.22 * Double($0) / 9 }
        var held = [Int](repeating: 0, count: 10)
        var random = Xoshiro256(seed: 13)
        for _ in 0..<setting.rounds {
            let counts = rates.map {
                AgentCount(found: found($0, of: 60, &random), reviewed: 60)
            }
            let ranges = RankRange.ranges(ofRates: counts)
            let single = Places.competition(counts.map { -$0.found })
            for agent in rates.indices {
                let range =
                    setting.isBroken
                    ? RankRange(best: single[agent], worst: single[agent]) : ranges[agent]
                if range.best <= agent + 1, agent + 1 <= range.worst { held[agent] += 1 }
            }
        }
        let least = Double(held.min() ?? 0) / Double(setting.rounds)
        return [Measurement("least coverage of an agent", least, in: setting.band(0.95, 1))]
    }

    private static func shrinkage(_ setting: Setting) -> [Measurement] {
        let setting = setting.atMost(1500)
        let prior = BetaDistribution(a: 3, b: 27)
        let quantiles = (0..<1000).map { prior.quantile((Double($0) + 0.5) / 1000) }
        return [8, 20].flatMap { agents in
            var random = Xoshiro256(seed: 14)
            var (covered, shrunkError, rawError) = (0, 0.0, 0.0)
            var judged = 0
            for _ in 0..<setting.rounds {
                let rates = (0..<agents).map { _ in quantiles[random.index(below: 1000)] }
                let counts = rates.map {
                    AgentCount(found: found($0, of: 30, &random), reviewed: 30)
                }
                guard let shrunk = ShrunkRates(counts)?.rates else { continue }
                let fit = setting.isBroken ? BetaBinomialFit(counts) : nil
                if setting.isBroken, fit == nil { continue }
                judged += 1
                for agent in rates.indices {
                    let raw = counts[agent].rate ?? 0
                    let mean = setting.isBroken ? raw : shrunk[agent].mean
                    let limits = fit?.limits[agent] ?? shrunk[agent].limits
                    if limits.holds(rates[agent]) { covered += 1 }
                    shrunkError += (mean - rates[agent]) * (mean - rates[agent])
                    rawError += (raw - rates[agent]) * (raw - rates[agent])
                }
            }
            let share = Double(covered) / Double(agents * max(1, judged))
            return [
                Measurement("K=\(agents) coverage", share, in: setting.band(0.90, 0.96)),
                Measurement("K=\(agents) error against raw", shrunkError / rawError, in: 0...0.7),
            ]
        }
    }

    private static func funnel(_ setting: Setting) -> [Measurement] {
        [0.05, 0.1].map { rate in
            let alarms = [30, 50, 100, 200, 400].map { reviewed -> Double in
                let spread = (rate * (1 - rate) / Double(reviewed)).squareRoot()
                let limits =
                    setting.isBroken
                    ? Limits(low: rate - 2.807 * spread, high: rate + 2.807 * spread)
                    : FunnelLimits.limits(common: rate, reviewed: reviewed, tail: 0.001)
                let chances = Binomial(trials: reviewed, rate: rate)
                return (0...reviewed).filter { !limits.holds(Double($0) / Double(reviewed)) }
                    .reduce(0) { $0 + chances.pmf($1) }
            }
            return Measurement("p=\(rate) most false alarms", alarms.max() ?? 1, in: 0...0.004)
        }
    }

    /// Two reviewers who see a defect of 30 % of the units right with a chance of 90 % each.
    private static func kappa(_ setting: Setting) -> [Measurement] {
        // Both say yes: .3·.9² + .7·.1², both no: .3·.1² + .7·.9²; each says yes with .34.
        let agreement = 0.3 * 0.82 + 0.7 * 0.82
        let chance = 0.34 * 0.34 + 0.66 * 0.66
        let truth = (agreement - chance) / (1 - chance)
        return [(60, 3000), (150, 1000), (300, 400)].map { size, rounds in
            let setting = setting.atMost(rounds)
            let covered = setting.share(seed: 16) { random in
                let units = (0..<size).map { _ -> [Int] in
                    let defect = random.unit() < 0.3
                    return (0..<2).map { _ in (random.unit() < 0.9) == defect ? 1 : 0 }
                }
                let kept = setting.isBroken ? units + units : units
                return Jackknife.coefficient(of: Ratings(units: kept)) { part in
                    CohenKappa(part.units.map { ($0[0], $0[1]) }).kappa.value
                }.limits?.holds(truth)
            }
            return Measurement("n=\(size) coverage", covered, in: setting.band(0.93, 0.96))
        }
    }
}
