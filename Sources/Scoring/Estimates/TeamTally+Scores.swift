import Sampling

extension TeamTally {
    /// The score of every agent, in the order of their ids' UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - populations: N by agent id from the frame of a draw; `nil` where everything was
    ///     audited. An agent of whom nothing was drawn is listed as such.
    ///   - design: how what was scored was drawn.
    package func scores(
        populations: [String: Int]?, scorecard: Scorecard, design: ScoreDesign
    ) -> [AgentScore] {
        let everyone = Set(agents.keys).union(populations.map { Set($0.keys) } ?? [])
        return everyone.sorted { $0.precedesInUTF8($1) }.map { agent in
            let tally = agents[agent] ?? AgentTally(dimensions: scorecard.dimensions.count)
            let scored = tally.totals.count
            return AgentScore(
                agent: agent, name: names[agent], tally: tally,
                population: populations.map { max($0[agent] ?? 0, scored) } ?? scored,
                scorecard: scorecard, design: design)
        }
    }
}
