import GRDB
import Sampling
package import Transcripts

extension Store {
    /// Closes a period: adds it and publishes it in one step, so that there is none without.
    ///
    /// - Parameter seen: where the trail ended before the snapshot was made.
    /// - Throws: `daysPublished` where another period has some of the days, `refused` with
    ///   `nameTaken`, and with `changedMeanwhile` where something was done since on which the
    ///   snapshot rests: it may lack that, and nobody would tell.
    package func closePeriod(
        _ name: String, first: LocalDate, last: LocalDate, snapshot: String, seen: TrailEnd,
        by: UserID, at: Timestamp
    ) async throws(StoreError) -> PublicationID {
        try await write(by: by, at: at) { change in
            let period = try change.addPeriod(name, first: first, last: last)
            try change.database.checkStill(seen, period)
            return try change.publish(period, snapshot)
        }
    }

    /// The first period that has one of some days; `nil` for none.
    package func period(touching days: DaySpan) async throws(StoreError) -> Period? {
        try await read { try $0.period(touching: days) }
    }

    /// One period.
    package func period(_ id: PeriodID) async throws(StoreError) -> Period? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM period WHERE id = ?", arguments: [id.value]
            ).map { Period($0) }
        }
    }

    /// All periods, the latest first.
    package func periods() async throws(StoreError) -> [Period] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM period ORDER BY first_day DESC, id DESC")
                .map { Period($0) }
        }
    }

    /// Publishes a period once more.
    ///
    /// - Parameters:
    ///   - snapshot: all that is published, as it will be shown for ever.
    ///   - last: the publication that it is to follow.
    ///   - seen: where the trail ended before the snapshot was made.
    /// - Throws: `refused` with `publishedMeanwhile` where another one came first, with
    ///   `changedMeanwhile` where something was done since on which the snapshot rests.
    package func publish(
        _ period: PeriodID, snapshot: String, after last: PublicationID, seen: TrailEnd,
        by: UserID, at: Timestamp
    ) async throws(StoreError) -> PublicationID {
        try await write(by: by, at: at) { change in
            if try change.database.lastPublication(of: period) != last {
                throw StoreError.refused(.publishedMeanwhile)
            }
            try change.database.checkStill(seen, period)
            return try change.publish(period, snapshot)
        }
    }

    /// One publication.
    package func publication(_ id: PublicationID) async throws(StoreError) -> Publication? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM publication WHERE id = ?", arguments: [id.value]
            ).map { Publication($0) }
        }
    }

    /// The last publication of each period, the last first.
    ///
    /// - Parameter before: only earlier ones than this; `nil` for the last of all.
    package func lastPublications(
        before: PublicationID? = nil, limit: Int
    ) async throws(StoreError) -> [Publication] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM publication
                    WHERE id < ? AND NOT EXISTS (
                        SELECT 1 FROM publication AS later
                        WHERE later.period = publication.period
                            AND later.number > publication.number)
                    ORDER BY id DESC LIMIT ?
                    """, arguments: [before?.value ?? .max, limit]
            ).map { Publication($0) }
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
}

extension Database {
    /// The last publication of a period; `nil` before the first.
    func lastPublication(of period: PeriodID) throws -> PublicationID? {
        try Int64.fetchOne(
            self, sql: "SELECT max(id) FROM publication WHERE period = ?",
            arguments: [period.value]
        ).map { PublicationID($0) }
    }

    fileprivate func period(touching days: DaySpan) throws -> Period? {
        try Row.fetchOne(
            self,
            sql: """
                SELECT * FROM period WHERE first_day <= ? AND last_day >= ?
                ORDER BY first_day, id LIMIT 1
                """, arguments: [days.highest, days.lowest]
        ).map { Period($0) }
    }
}

extension Change {
    fileprivate func addPeriod(
        _ name: String, first: LocalDate, last: LocalDate
    ) throws -> PeriodID {
        let isTaken = try Bool.fetchOne(
            database, sql: "SELECT 1 FROM period WHERE name = ?", arguments: [name])
        if isTaken == true { throw StoreError.refused(.nameTaken) }
        if let other = try database.period(touching: DaySpan(first: first, last: last)) {
            throw StoreError.daysPublished(
                name: other.name, first: other.first, last: other.last)
        }
        let id = try insert(
            "INSERT INTO period (name, first_day, last_day, made, by) VALUES (?, ?, ?, ?, ?)",
            [name, first.dayNumber, last.dayNumber, at.milliseconds, by?.value])
        try log(
            .periodMade, .period, id,
            new: [.name: name, .first: "\(first)", .last: "\(last)"])
        return PeriodID(id)
    }

    fileprivate func publish(_ period: PeriodID, _ snapshot: String) throws -> PublicationID {
        let last = try Int.fetchOne(
            database, sql: "SELECT max(number) FROM publication WHERE period = ?",
            arguments: [period.value])
        let digest = Digest(of: snapshot).hex
        let id = try insert(
            """
            INSERT INTO publication (period, number, snapshot, digest, at, by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [period.value, (last ?? 0) + 1, snapshot, digest, at.milliseconds, by?.value])
        try log(
            .published, .publication, id,
            new: [
                .period: "\(period.value)", .number: "\((last ?? 0) + 1)",
                .snapshot: digest,
                .record: try RecordDigest.publication.digest(of: id, in: database),
            ])
        return PublicationID(id)
    }
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
