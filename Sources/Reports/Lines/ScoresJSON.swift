import Rules
import Sampling
package import Scoring

/// Scores for programs, by the contract: one line for each agent's total (`dimension` null) and one
/// for each of its dimensions.
package enum ScoresJSON {
    /// The lines of all agents. `low` and `high` equal `machine` where everything was audited;
    /// numbers are null where nothing was; `confirmed` is null until reviewers have decided.
    ///
    /// Behind the contract's fields stand the conversations with a problem and, in the line of the
    /// total, those that crossed a red line, each with its range in all of the agent's
    /// conversations, and the places that the agent may have; null where the sample cannot carry a
    /// rank. `range` tells which ends all `low` and `high` are: 95 %, on both sides.
    package static func lines(_ agents: [AgentScore], ranking: TeamRanking) -> String {
        agents.map { lines($0, ranking.entry(of: $0.agent), groups: ranking.report.groups) }
            .joined()
    }

    private static func lines(
        _ agent: AgentScore, _ entry: RankReport.Entry?, groups: Int
    ) -> String {
        var total = object(agent, dimension: nil, agent.total, agent.defects)
        set("red_lines", agent.redLines, of: &total)
        total.set("rank_best", number: entry?.range.map { String($0.best) })
        total.set("rank_worst", number: entry?.range.map { String($0.worst) })
        total.set("rank_group", number: groups > 1 ? entry?.group.map { String($0) } : nil)
        let dimensions = agent.dimensions.map {
            object(agent, dimension: $0.id, $0.score, $0.defects)
        }
        return ([total] + dimensions).map { $0.text + "\n" }.joined()
    }

    private static func set(_ name: String, _ rate: RateEstimate, of object: inout JSONObject) {
        let isKnown = rate.sampled > 0
        object.set(name, number: isKnown ? String(rate.found) : nil)
        object.set("\(name)_low", number: isKnown ? String(rate.low) : nil)
        object.set("\(name)_high", number: isKnown ? String(rate.high) : nil)
    }

    private static func object(
        _ agent: AgentScore, dimension: String?, _ score: ScoreEstimate, _ defects: RateEstimate
    ) -> JSONObject {
        var object = JSONObject()
        object.set("agent", agent.agent)
        object.set("dimension", dimension)
        object.set("n_conversations", score.sampled)
        object.set("machine", number: score.mean?.text)
        object.set("confirmed", number: nil)
        object.set("low", number: score.low?.text)
        object.set("high", number: score.high?.text)
        object.set("design", agent.design.rawValue)
        object.set("range", "two-sided-95")
        set("defects", defects, of: &object)
        return object
    }
}
