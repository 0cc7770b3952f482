import GRDB

extension Assignment {
    init(_ row: Row) throws {
        id = row.id("id")
        kind = try row.word("kind")
        draw = row.optionalID("draw")
        calibration = row.optionalID("calibration")
        conversation = row.id("conversation")
        audit = row.id("audit")
        reviewer = row.id("reviewer")
        position = row["position"]
        due = row.optionalTime("due")
        isBlind = row["blind"]
        opened = row.optionalTime("opened")
        revealed = row.optionalTime("revealed")
        finished = row.optionalTime("finished")
        seconds = row["seconds"]
        cancelled = row.optionalTime("cancelled")
    }
}

extension Database {
    func assignment(_ id: AssignmentID) throws -> Assignment {
        let row = try Row.fetchOne(
            cachedStatement(sql: "SELECT * FROM assignment WHERE id = ?"), arguments: [id.value])
        guard let row else { throw StoreError.absent(.assignment, id.value) }
        return try Assignment(row)
    }
}
