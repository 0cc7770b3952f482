import GRDB

extension Store {
    /// How far the review of a draw is; of its chats the first reviews count.
    package func coverage(of draw: DrawID) async throws(StoreError) -> Coverage {
        try await read { database in
            Coverage(
                strata: try Row.fetchAll(
                    database, sql: Self.strataCoverage, arguments: [draw.value]
                ).map { row in
                    Coverage.Stratum(
                        stratum: row["stratum"], population: row["population"],
                        drawn: row["drawn"], assigned: row["assigned"],
                        finished: row["finished"], takenOut: row["taken_out"])
                },
                reviewers: try Row.fetchAll(
                    database, sql: Self.reviewerCoverage, arguments: [draw.value]
                ).map { row in
                    Coverage.Reviewer(
                        reviewer: row.id("reviewer"), assigned: row["assigned"],
                        opened: row["opened"], finished: row["finished"])
                })
        }
    }

    /// How far the first reviews of draws are, by draw.
    ///
    /// - Parameter draw: `nil` for all.
    package func counts(of draw: DrawID? = nil) async throws(StoreError) -> [DrawID: DrawCounts] {
        try await read { database in
            try Row.fetchAll(
                database, sql: Self.drawCounts,
                arguments: [draw?.value ?? .min, draw?.value ?? .max]
            ).reduce(into: [:]) {
                $0[$1.id("draw")] = DrawCounts(
                    chats: $1["chats"], dealt: $1["dealt"], finished: $1["finished"],
                    takenOut: $1["taken_out"])
            }
        }
    }

    private static let drawCounts = """
        SELECT drawn.draw, sum(taken_out IS NULL) AS chats,
            sum(taken_out IS NULL AND assignment.id IS NOT NULL) AS dealt,
            sum(taken_out IS NULL AND finished IS NOT NULL) AS finished,
            sum(taken_out IS NOT NULL) AS taken_out
        FROM drawn LEFT JOIN assignment
            ON assignment.draw = drawn.draw AND assignment.conversation = drawn.conversation
                AND kind = 'review' AND cancelled IS NULL
        WHERE drawn.draw BETWEEN ? AND ?
        GROUP BY drawn.draw
        """

    private static let strataCoverage = """
        SELECT drawn.stratum, draw_stratum.population,
            sum(drawn.taken_out IS NULL) AS drawn,
            sum(drawn.taken_out IS NULL AND assignment.id IS NOT NULL) AS assigned,
            sum(drawn.taken_out IS NULL AND assignment.finished IS NOT NULL) AS finished,
            sum(drawn.taken_out IS NOT NULL) AS taken_out
        FROM drawn
        LEFT JOIN draw_stratum
            ON draw_stratum.draw = drawn.draw AND draw_stratum.stratum = drawn.stratum
        LEFT JOIN assignment
            ON assignment.draw = drawn.draw AND assignment.conversation = drawn.conversation
                AND assignment.kind = 'review' AND assignment.cancelled IS NULL
        WHERE drawn.draw = ?
        GROUP BY drawn.stratum ORDER BY drawn.stratum IS NULL, drawn.stratum
        """

    private static let reviewerCoverage = """
        SELECT reviewer, count(*) AS assigned, count(opened) AS opened,
            count(finished) AS finished
        FROM assignment WHERE draw = ? AND cancelled IS NULL
        GROUP BY reviewer ORDER BY reviewer
        """
}
