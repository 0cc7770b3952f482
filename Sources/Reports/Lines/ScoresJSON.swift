import Rules
package import Scoring

/// Scores for programs, by the contract: one line for each agent's total (`dimension` null) and one
/// for each of its dimensions.
package enum ScoresJSON {
    /// The lines of all agents. `low` and `high` equal `machine` where everything was audited;
    /// numbers are null where nothing was; `confirmed` is null until reviewers have decided.
    package static func lines(_ agents: [AgentScore]) -> String {
        agents.map(lines).joined()
    }

    private static func lines(_ agent: AgentScore) -> String {
        line(agent, dimension: nil, score: agent.total)
            + agent.dimensions.map { line(agent, dimension: $0.id, score: $0.score) }.joined()
    }

    private static func line(
        _ agent: AgentScore, dimension: String?, score: ScoreEstimate
    ) -> String {
        var object = JSONObject()
        object.set("agent", agent.agent)
        object.set("dimension", dimension)
        object.set("n_conversations", score.sampled)
        object.set("machine", number: score.mean?.text)
        object.set("confirmed", number: nil)
        object.set("low", number: score.low?.text)
        object.set("high", number: score.high?.text)
        object.set("design", agent.design)
        return object.text + "\n"
    }
}
