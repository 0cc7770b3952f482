import Sampling

extension Check {
    static let whole = [
        Check(
            name: "S18", what: "200 agents, drawn and scored: ranges hold the truth of the month",
            fault: "the first of each agent's file, which are the good ones", run: month)
    ]

    /// A conversation of the simulated month.
    private struct Chat {
        let unit: FrameUnit
        let score: Double
        let isDefective: Bool
    }

    private static func month(_ setting: Setting) throws -> [Measurement] {
        let setting = setting.atMost(500)
        var random = Xoshiro256(seed: 18)
        let chats = (0..<200).map { agent in
            let rate = 0.03 + 0.22 * random.unit()
            return (0..<(30 + random.index(below: 90))).map { index in
                chat(agent, index, isDefective: random.unit() < rate, &random)
            }.sorted { !$0.isDefective && $1.isDefective }
        }
        let byID = Dictionary(
            uniqueKeysWithValues: chats.joined().map { ($0.unit.id, $0) })
        let frame = try Frame(chats.joined().map(\.unit))
        let design = Design(stratifiedBy: "agent", quota: .perStratum(20))
        var (rates, means) = (0, 0)
        for round in 0..<setting.rounds {
            let draw = try Draw(
                frame: frame, design: design,
                contributions: [Contribution(party: "operator", seedText: "month \(round)")])
            let drawn = Dictionary(
                uniqueKeysWithValues: draw.strata.map { ($0.stratum, $0.selected) })
            for (agent, own) in chats.enumerated() {
                let ids = drawn["a\(agent)"] ?? []
                let sample =
                    setting.isBroken ? Array(own.prefix(20)) : ids.compactMap { byID[$0] }
                let (rate, mean) = holds(sample, own)
                rates += rate ? 1 : 0
                means += mean ? 1 : 0
            }
        }
        let total = Double(200 * setting.rounds)
        return [
            Measurement("coverage of rates", Double(rates) / total, in: 0.95...1),
            Measurement("coverage of mean scores", Double(means) / total, in: 0.93...0.975),
        ]
    }

    private static func chat(
        _ agent: Int, _ index: Int, isDefective: Bool, _ random: inout Xoshiro256
    ) -> Chat {
        let id = "a\(agent)-\(index)"
        // Everybody loses something small, defective ones more. Rare heavy deductions, which no
        // range of a mean covers well from 20 conversations, are red lines: a rate of their own.
        let small = 8 * random.unit() * random.unit()
        let score = 100 - small - (isDefective ? 3 + 6 * random.unit() : 0)
        return Chat(
            unit: FrameUnit(id: id, contentDigest: Digest(of: id), stratum: "a\(agent)"),
            score: score, isDefective: isDefective)
    }

    /// Whether the ranges from a sample hold the agent's true rate and mean.
    private static func holds(_ sample: [Chat], _ all: [Chat]) -> (rate: Bool, mean: Bool) {
        let defects = all.count { $0.isDefective }
        let range = HypergeometricInterval(
            found: sample.count { $0.isDefective }, sampled: sample.count, population: all.count)
        let truth = all.reduce(0) { $0 + $1.score } / Double(all.count)
        let mean = BoundedMean(scores: sample.map(\.score), population: all.count)
        return (
            (range.low...range.high).contains(defects), mean.low <= truth && truth <= mean.high
        )
    }
}
