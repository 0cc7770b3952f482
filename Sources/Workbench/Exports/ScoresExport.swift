import Reports
import Scoring
import Wording

extension TeamFigures {
    /// The scores as a table for spreadsheets and programs, one row an agent.
    var table: Table {
        var columns: [Table.Column] = [
            .init("agent", .columnAgent), .init("name", .columnName),
            .init("machine", .machineScore, .trailing),
            .init("conversations", .chatsColumn, .trailing),
            .init("confirmed", .confirmedScore, .trailing),
            .init("low", .columnLow, .trailing), .init("high", .columnHigh, .trailing),
            .init("reviewed", .reviewedOf, .trailing),
            .init("population", .columnPopulation, .trailing), .init("grade", .gradeColumn),
            .init("red_lines", .redLineColumn, .trailing),
            .init("waiting", .waitingColumn, .trailing),
        ]
        for dimension in scorecard.dimensions {
            columns.append(
                .init("\(dimension.id)_machine", .machineOf(dimension.title), .trailing))
            columns.append(
                .init("\(dimension.id)_confirmed", .confirmedOf(dimension.title), .trailing))
        }
        return Table(columns: columns, rows: agents.map(Self.row))
    }

    private static func row(_ pair: Pair) -> [Cell] {
        let (own, other) = (pair.machine, pair.confirmed)
        var row: [Cell] = [
            .text(own.agent), .text(own.name), points(own.total), .integer(own.total.sampled),
            points(other?.total),
            other?.total.low.map { .decimal(NumberText.tenth($0)) } ?? .none,
            other?.total.high.map { .decimal(NumberText.tenth($0)) } ?? .none,
            .integer(other?.total.sampled ?? 0), .integer(other?.total.population ?? 0),
            .words((other?.standing ?? .notSampled).title),
            .integer((other ?? own).redLines.found), .integer(own.waiting),
        ]
        for dimension in own.dimensions {
            row.append(points(dimension.score))
            row.append(points(other?.dimensions.first { $0.id == dimension.id }?.score))
        }
        return row
    }

    private static func points(_ score: ScoreEstimate?) -> Cell {
        score?.mean.map { .decimal($0.fixed) } ?? .none
    }
}
