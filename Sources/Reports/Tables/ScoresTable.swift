import Rules
import Sampling
package import Scoring
import Wording

/// The scores with everything known about them, one row an agent: for `scores.csv` and for programs
/// that want more than the contract's lines.
package enum ScoresTable {
    package static func of(
        _ agents: [AgentScore], scorecard: Scorecard, ranking: TeamRanking
    ) -> Table {
        Table(columns: columns(scorecard), rows: agents.map { row($0, ranking) })
    }

    private static func columns(_ scorecard: Scorecard) -> [Table.Column] {
        var columns: [Table.Column] = [
            .init("agent", .columnAgent), .init("name", .columnName),
            .init("population", .columnPopulation, .trailing),
            .init("n_conversations", .columnSampled, .trailing),
            .init("machine", .columnMean, .trailing), .init("low", .columnLow, .trailing),
            .init("high", .columnHigh, .trailing), .init("grade", .columnGrade),
        ]
        columns += rateColumns("defects", .columnDefects)
        columns += rateColumns("red_lines", .columnRedLines)
        for dimension in scorecard.dimensions {
            columns.append(
                .init(dimension.id, .columnDimensionMean(dimension.title), .trailing))
            columns += rateColumns(
                "\(dimension.id)_defects", .columnDimensionDefects(dimension.title))
        }
        return columns + [
            .init("red_lines_share", .columnRedLineShare, .trailing),
            .init("rank_best", .columnRankLow, .trailing),
            .init("rank_worst", .columnRankHigh, .trailing),
            .init("rank_group", .columnRankGroup, .trailing),
            .init("variation", .columnVariation),
            .init("waiting", .columnWaiting, .trailing),
            .init("guest_findings", .columnGuests, .trailing), .init("design", .columnDesign),
        ]
    }

    private static func rateColumns(_ key: String, _ title: Phrase) -> [Table.Column] {
        [
            .init(key, title, .trailing), .init("\(key)_low", .columnLowest(title), .trailing),
            .init("\(key)_high", .columnHighest(title), .trailing),
        ]
    }

    private static func row(_ agent: AgentScore, _ ranking: TeamRanking) -> [Cell] {
        let score = agent.total
        var cells: [Cell] = [
            .text(agent.agent), .text(agent.name), .integer(score.population),
            .integer(score.sampled), decimal(score.mean), decimal(score.low), decimal(score.high),
            .words(agent.standing.title),
        ]
        cells += rate(agent.defects) + rate(agent.redLines)
        for dimension in agent.dimensions {
            cells.append(decimal(dimension.score.mean))
            cells += rate(dimension.defects)
        }
        cells.append(share(agent.redLines))
        cells += place(ranking.entry(of: agent.agent), in: ranking)
        return cells + [
            .integer(agent.waiting), .integer(agent.guestFindings),
            .coded(agent.design.rawValue, agent.design.title),
        ]
    }

    private static func share(_ rate: RateEstimate) -> Cell {
        rate.sampled > 0 ? .share(Double(rate.found) / Double(rate.sampled)) : .none
    }

    /// Empty where the sample cannot carry a rank.
    private static func place(_ entry: RankReport.Entry?, in ranking: TeamRanking) -> [Cell] {
        guard let entry, let range = entry.range else { return [.none, .none, .none, .none] }
        return [
            .integer(range.best), .integer(range.worst),
            ranking.report.groups > 1 ? entry.group.map { .integer($0) } ?? .none : .none,
            .coded(entry.funnel.rawValue, entry.funnel.title),
        ]
    }

    private static func rate(_ rate: RateEstimate) -> [Cell] {
        guard rate.sampled > 0 else { return [.none, .none, .none] }
        return [.integer(rate.found), .integer(rate.low), .integer(rate.high)]
    }

    private static func decimal(_ points: Points?) -> Cell {
        points.map { .decimal($0.fixed) } ?? .none
    }
}
