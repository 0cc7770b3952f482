import Sampling

extension TeamTally {
    /// The score of every agent, in the order of their ids' UTF-8 bytes.
    ///
    /// Where two agents share a name, their ids stand behind it.
    ///
    /// - Parameters:
    ///   - populations: N by agent id from the frame of a draw; `nil` where everything was
    ///     audited. An agent of whom nothing was drawn is listed as such.
    ///   - design: how what was scored was drawn.
    package func scores(
        populations: [String: Int]?, scorecard: Scorecard, design: ScoreDesign
    ) -> [AgentScore] {
        let everyone = Set(agents.keys).union(populations.map { Set($0.keys) } ?? [])
        let shared = Dictionary(grouping: everyone) { names[$0] ?? $0 }.filter { $1.count > 1 }
        return everyone.sorted { $0.precedesInUTF8($1) }.map { agent in
            let tally = agents[agent] ?? AgentTally(dimensions: scorecard.dimensions.count)
            let scored = tally.totals.count
            return AgentScore(
                agent: agent,
                name: names[agent].map { shared[$0] == nil ? $0 : "\($0) (\(agent))" },
                tally: tally,
                population: populations.map { max($0[agent] ?? 0, scored) } ?? scored,
                scorecard: scorecard, design: design)
        }
    }
}
