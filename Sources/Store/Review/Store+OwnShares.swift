import GRDB

extension Store {
    /// The draws of which a reviewer has chats left, the first due first.
    package func ownShares(of reviewer: UserID) async throws(StoreError) -> [OwnShare] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.shares, arguments: [reviewer.value]).map { row in
                OwnShare(
                    draw: row.id("draw"), name: row["name"], due: row.optionalTime("next"),
                    own: row["own"], ownFinished: row["own_finished"], all: row["chats"],
                    allFinished: row["reviewed"])
            }
        }
    }

    private static let shares = """
        SELECT draw.id AS draw, draw.name, count(*) AS own,
            count(assignment.finished) AS own_finished,
            min(iif(assignment.finished IS NULL, assignment.due, NULL)) AS next,
            (SELECT count(*) FROM drawn WHERE drawn.draw = draw.id AND taken_out IS NULL
                AND basket = 'scoring') AS chats,
            (SELECT count(*) FROM assignment AS first
                JOIN drawn ON drawn.draw = first.draw
                    AND drawn.conversation = first.conversation
                WHERE first.draw = draw.id AND kind = 'review' AND finished IS NOT NULL
                    AND cancelled IS NULL AND taken_out IS NULL AND basket = 'scoring'
            ) AS reviewed
        FROM assignment JOIN draw ON draw.id = coalesce(assignment.draw, assignment.shown_as)
        WHERE assignment.reviewer = ? AND assignment.cancelled IS NULL
        GROUP BY draw.id HAVING count(*) > count(assignment.finished)
        ORDER BY next IS NULL, next, draw.id
        """
}
