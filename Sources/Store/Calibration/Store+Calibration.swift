import GRDB
package import Transcripts

extension Store {
    /// Gives the same chats to several reviewers, each blind to the machine and to the others.
    ///
    /// - Parameters:
    ///   - draw: the draw that the chats were taken from by chance; `nil` for chosen ones.
    ///   - seed: by which they were taken.
    package func openCalibration(
        _ name: String, conversations: [ConversationID], reviewers: [UserID], due: Timestamp?,
        from draw: DrawID? = nil, seed: String? = nil, by: UserID, at: Timestamp
    ) async throws(StoreError) -> CalibrationID {
        if reviewers.count < 2 { throw .noReviewers }
        return try await write(by: by, at: at) { change in
            let id = CalibrationID(
                try change.insert(
                    """
                    INSERT INTO calibration (name, draw, seed, due, made, by)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    [
                        name, draw?.value, seed, due?.milliseconds, at.milliseconds, by.value,
                    ]))
            for (position, conversation) in conversations.enumerated() {
                try change.database.execute(
                    sql: """
                        INSERT INTO calibration_conversation (calibration, conversation, position)
                        VALUES (?, ?, ?)
                        """, arguments: [id.value, conversation.value, position])
            }
            for reviewer in reviewers {
                try change.add(reviewer, to: id, conversations: conversations, due: due)
            }
            var fields: [TrailField: String] = [
                .name: name, .chats: "\(conversations.count)",
                .reviewers: reviewers.map { "\($0.value)" }.joined(separator: " "),
            ]
            fields[.draw] = draw.map { "\($0.value)" }
            fields[.seed] = seed
            try change.log(.calibrationOpened, .calibration, id.value, new: fields)
            return id
        }
    }

    /// Ends a round: what is not reviewed yet is taken back. One that has ended stays as it is.
    package func closeCalibration(
        _ id: CalibrationID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: "UPDATE calibration SET closed = ? WHERE id = ? AND closed IS NULL",
                arguments: [at.milliseconds, id.value])
            if change.database.changesCount == 0 { return }
            try change.database.execute(
                sql: """
                    UPDATE assignment SET cancelled = ?
                    WHERE calibration = ? AND finished IS NULL AND cancelled IS NULL
                    """, arguments: [at.milliseconds, id.value])
            try change.log(.calibrationClosed, .calibration, id.value)
        }
    }

    /// All rounds, the last first.
    package func calibrations() async throws(StoreError) -> [CalibrationRound] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM calibration ORDER BY id DESC").map {
                try CalibrationRound($0, in: database)
            }
        }
    }

    package func calibration(_ id: CalibrationID) async throws(StoreError) -> CalibrationRound? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM calibration WHERE id = ?", arguments: [id.value]
            ).map { try CalibrationRound($0, in: database) }
        }
    }
}

extension Change {
    fileprivate func add(
        _ reviewer: UserID, to id: CalibrationID, conversations: [ConversationID],
        due: Timestamp?
    ) throws {
        try database.execute(
            sql: "INSERT INTO calibration_member (calibration, reviewer) VALUES (?, ?)",
            arguments: [id.value, reviewer.value])
        for (position, conversation) in conversations.enumerated() {
            try add(
                .calibration, draw: nil, calibration: id, conversation: conversation,
                audit: try database.lastAudit(of: conversation), reviewer: reviewer,
                position: position, isBlind: true, due: due)
        }
    }
}

extension CalibrationRound {
    fileprivate init(_ row: Row, in database: Database) throws {
        id = row.id("id")
        name = row["name"]
        draw = row.optionalID("draw")
        seed = row["seed"]
        due = row.optionalTime("due")
        made = row.time("made")
        by = row.id("by")
        closed = row.optionalTime("closed")
        conversations = try Int64.fetchAll(
            database,
            sql: """
                SELECT conversation FROM calibration_conversation
                WHERE calibration = ? ORDER BY position
                """, arguments: [id.value]
        ).map { ConversationID($0) }
        reviewers = try Int64.fetchAll(
            database,
            sql: "SELECT reviewer FROM calibration_member WHERE calibration = ? ORDER BY reviewer",
            arguments: [id.value]
        ).map { UserID($0) }
    }
}
