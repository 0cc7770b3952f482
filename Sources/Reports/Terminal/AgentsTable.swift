import Rules
import Sampling
import Scoring
import Wording

/// The agents of an audit in one narrow table: n of N, mean and range, grade, the share of
/// conversations with a problem in each dimension, red lines, and where the sample can carry it from
/// which place to which.
package enum AgentsTable {
    package static func of(_ summary: AuditSummary) -> Table {
        let dimensions = summary.scorecard.dimensions.map {
            Table.Column("\($0.id)_defects", $0.title, .trailing)
        }
        let columns: [Table.Column] =
            [
                .init("agent", .columnAgent), .init("checked", .columnChecked, .trailing),
                .init("machine", .columnMean, .trailing), .init("range", .columnRange, .trailing),
                .init("grade", .columnGrade),
            ] + dimensions + [.init("red_lines", .columnRedLinesNarrow, .trailing)]
        guard summary.ranking.ranked > 1 else {
            return Table(columns: columns, rows: summary.agents.map(row))
        }
        return Table(
            columns: columns + [.init("places", .columnPlaces, .trailing)],
            rows: summary.agents.map { row($0) + [places($0, in: summary.ranking)] })
    }

    private static func places(_ agent: AgentScore, in ranking: TeamRanking) -> Cell {
        ranking.entry(of: agent.agent)?.range.map { .text($0.text) } ?? .none
    }

    private static func row(_ agent: AgentScore) -> [Cell] {
        let score = agent.total
        let rates = agent.dimensions.map { dimension -> Cell in
            let rate = dimension.defects
            return rate.sampled > 0
                ? .text(NumberText.percent(rate.found, of: rate.sampled)) : .none
        }
        return [
            .text(agent.name), .text("\(score.sampled)/\(score.population)"),
            score.mean.map { .decimal($0.fixed) } ?? .none, range(score),
            .words(agent.standing.title),
        ] + rates + [agent.redLines.sampled > 0 ? .integer(agent.redLines.found) : .none]
    }

    private static func range(_ score: ScoreEstimate) -> Cell {
        guard let low = score.low, let high = score.high else { return .none }
        if score.isComplete { return .words(.cellComplete) }
        return .text("\(NumberText.tenth(low))–\(NumberText.tenth(high))")
    }
}
