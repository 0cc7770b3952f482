import Foundation
import GRDB
import Sampling
import Transcripts

/// A transaction in which somebody changes something, and its way to the trail.
struct Change {
    let database: Database
    let by: UserID?
    let at: Timestamp

    /// Adds a row to the trail. Old and new values never hold a text that a person wrote or a chat
    /// holds: such texts can be forgotten, and the trail never changes.
    func log(
        _ action: TrailAction, _ subject: TrailSubject, _ id: Int64?,
        old: [TrailField: String]? = nil, new: [TrailField: String]? = nil
    ) throws {
        let last = try Row.fetchOne(
            database, sql: "SELECT seq, digest FROM trail ORDER BY seq DESC LIMIT 1")
        let previous: String = last?["digest"] ?? TrailEntry.start
        let entry = TrailEntry(
            seq: (last?["seq"] ?? 0) + 1, at: at, user: by, action: action.rawValue,
            subject: subject.rawValue, subjectID: id, old: try old.map(Self.json),
            new: try new.map(Self.json), previous: previous)
        try database.execute(
            sql: """
                INSERT INTO trail
                    (seq, at, user, action, subject, subject_id, old, new, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.seq, at.milliseconds, by?.value, entry.action, entry.subject, id, entry.old,
                entry.new, previous, entry.computedDigest,
            ])
    }

    /// Runs a statement and gives the number of the row that it added.
    func insert(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        try database.execute(sql: sql, arguments: arguments)
        return database.lastInsertedRowID
    }

    /// An object with its keys in order, so that equal values have equal bytes.
    private static func json(_ fields: [TrailField: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let named = Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
        return String(decoding: try encoder.encode(named), as: UTF8.self)
    }
}
