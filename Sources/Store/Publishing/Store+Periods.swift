import GRDB
import Sampling
package import Transcripts

extension Store {
    /// Adds a period.
    ///
    /// - Throws: `refused` with `nameTaken`.
    package func addPeriod(
        _ name: String, first: LocalDate, last: LocalDate, by: UserID, at: Timestamp
    ) async throws(StoreError) -> PeriodID {
        try await write(by: by, at: at) { change in
            let isTaken = try Bool.fetchOne(
                change.database, sql: "SELECT 1 FROM period WHERE name = ?", arguments: [name])
            if isTaken == true { throw StoreError.refused(.nameTaken) }
            let id = try change.insert(
                "INSERT INTO period (name, first_day, last_day, made, by) VALUES (?, ?, ?, ?, ?)",
                [name, first.dayNumber, last.dayNumber, at.milliseconds, by.value])
            try change.log(
                .periodMade, .period, id,
                new: ["name": name, "first": "\(first)", "last": "\(last)"])
            return PeriodID(id)
        }
    }

    /// All periods, the latest first.
    package func periods() async throws(StoreError) -> [Period] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM period ORDER BY first_day DESC, id DESC")
                .map { Period($0) }
        }
    }

    /// Publishes a period, for the first time or again.
    ///
    /// - Parameter snapshot: all that is published, as it will be shown for ever.
    package func publish(
        _ period: PeriodID, snapshot: String, by: UserID, at: Timestamp
    ) async throws(StoreError) -> PublicationID {
        try await write(by: by, at: at) { change in
            let last = try Int.fetchOne(
                change.database, sql: "SELECT max(number) FROM publication WHERE period = ?",
                arguments: [period.value])
            let digest = Digest(of: snapshot).hex
            let id = try change.insert(
                """
                INSERT INTO publication (period, number, snapshot, digest, at, by)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [period.value, (last ?? 0) + 1, snapshot, digest, at.milliseconds, by.value])
            try change.log(
                .published, .publication, id,
                new: [
                    "period": "\(period.value)", "number": "\((last ?? 0) + 1)",
                    "snapshot": digest,
                    "record": try RecordDigest.publication.digest(of: id, in: change.database),
                ])
            return PublicationID(id)
        }
    }

    /// What was published of a period, or of all, the last first.
    package func publications(
        of period: PeriodID? = nil
    ) async throws(StoreError) -> [Publication] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM publication WHERE period = ?1 OR ?1 IS NULL ORDER BY id DESC",
                arguments: [period?.value]
            ).map { Publication($0) }
        }
    }

    /// What people changed in the conversations of a period since it was published: verdicts,
    /// decided appeals and adjustments, the first first.
    package func changes(since id: PublicationID) async throws(StoreError) -> [TrailEntry] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.changesSince, arguments: [id.value])
                .map { TrailEntry($0) }
        }
    }

    private static let changesSince = """
        WITH published AS (
            SELECT seq, period.id, first_day, last_day FROM trail
            JOIN publication ON publication.id = subject_id
            JOIN period ON period.id = publication.period
            WHERE subject = 'publication' AND subject_id = ?1)
        SELECT trail.* FROM published
        CROSS JOIN trail ON trail.seq > published.seq
        LEFT JOIN verdict ON trail.subject = 'verdict' AND verdict.id = trail.subject_id
            AND verdict.counts = 1
        LEFT JOIN appeal_decision
            ON trail.subject = 'decision' AND appeal_decision.id = trail.subject_id
        LEFT JOIN appeal ON appeal.id = appeal_decision.appeal
        LEFT JOIN conversation
            ON conversation.id = coalesce(verdict.conversation, appeal.conversation)
        LEFT JOIN adjustment
            ON trail.subject = 'adjustment' AND adjustment.id = trail.subject_id
        WHERE conversation.day BETWEEN first_day AND last_day OR adjustment.period = published.id
        ORDER BY trail.seq
        """
}

extension Period {
    fileprivate init(_ row: Row) {
        id = row.id("id")
        name = row["name"]
        first = LocalDate(dayNumber: row["first_day"])
        last = LocalDate(dayNumber: row["last_day"])
        made = row.time("made")
        by = row.id("by")
    }
}

extension Publication {
    fileprivate init(_ row: Row) {
        id = row.id("id")
        period = row.id("period")
        number = row["number"]
        snapshot = row["snapshot"]
        digest = row["digest"]
        at = row.time("at")
        by = row.id("by")
    }
}
