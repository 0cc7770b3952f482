import Rules
package import Scoring
import Wording

/// The scores with everything known about them, one row an agent: for `scores.csv` and for programs
/// that want more than the contract's lines.
package enum ScoresTable {
    package static func of(_ agents: [AgentScore], scorecard: Scorecard) -> Table {
        Table(columns: columns(scorecard), rows: agents.map(row))
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

    private static func row(_ agent: AgentScore) -> [Cell] {
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
        return cells + [
            .integer(agent.waiting), .integer(agent.guestFindings), .text(agent.design),
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
