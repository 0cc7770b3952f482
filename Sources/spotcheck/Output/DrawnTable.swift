import Reports
import Sampling
import Wording

/// The conversations of a draw, in the order in which reviewers take them.
enum DrawnTable {
    static func of(_ draw: Draw) -> Table {
        let rows = draw.strata.flatMap { stratum in
            stratum.selected.enumerated().map { place, id -> [Cell] in
                [
                    .text(stratum.stratum), .integer(place + 1), .text(id),
                    .text(stratum.inclusionFraction),
                ]
            }
        }
        return Table(
            columns: [
                Table.Column("agent", .columnAgent),
                Table.Column("number", .columnNumber, .trailing),
                Table.Column("conversation", .columnConversation),
                Table.Column("inclusion", .columnInclusion, .trailing),
            ], rows: rows)
    }
}
