import Foundation
import GRDB
package import Sampling
package import Transcripts

extension Store {
    /// Begins to read an archive into the store.
    ///
    /// - Parameter sources: names of files, for reading.
    package func beginImport(
        _ audit: AuditID, sources: [String], by: UserID?, at: Timestamp
    ) async throws(StoreError) -> ImportID {
        let list = (try? String(decoding: JSONEncoder().encode(sources), as: UTF8.self)) ?? "[]"
        return try await write(by: by, at: at) { change in
            let id = try change.insert(
                "INSERT INTO import (audit, at, by, sources) VALUES (?, ?, ?, ?)",
                [audit.value, at.milliseconds, by?.value, list])
            try change.log(
                .importBegun, .archive, id,
                new: [.audit: "\(audit)", .files: "\(sources.count)"])
            return ImportID(id)
        }
    }

    /// Adds conversations in one transaction; what it holds already it leaves as it is, so that an
    /// import that was cut short can simply be repeated.
    ///
    /// - Returns: what came of them, and the ids of those that conflict with stored ones.
    package func add(
        _ batch: [AuditedConversation], to audit: AuditID, of importing: ImportID
    ) throws(StoreError) -> (counts: ImportCounts, conflicting: [String]) {
        do {
            return try pool.write { database in
                var writer = BatchWriter(database: database, audit: audit, importing: importing)
                for conversation in batch { try writer.add(conversation) }
                try writer.finish()
                return (writer.counts, writer.conflicting)
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Ends an import.
    ///
    /// - Parameter digest: of the archive's conversations.
    package func finishImport(
        _ id: ImportID, rejects: Int, digest: Digest, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: "UPDATE import SET rejects = ?, digest = ?, finished = ? WHERE id = ?",
                arguments: [rejects, digest.hex, at.milliseconds, id.value])
            let row = try Row.fetchOne(
                change.database,
                sql: "SELECT added, known, conflicting FROM import WHERE id = ?",
                arguments: [id.value])
            try change.log(
                .importFinished, .archive, id.value,
                new: [
                    .added: "\(row?["added"] ?? 0)", .known: "\(row?["known"] ?? 0)",
                    .conflicting: "\(row?["conflicting"] ?? 0)", .rejects: "\(rejects)",
                    .digest: digest.hex,
                ])
        }
    }

    /// All imports, the last first.
    package func imports() async throws(StoreError) -> [ImportRecord] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM import ORDER BY id DESC").map {
                try ImportRecord($0)
            }
        }
    }
}

extension ImportRecord {
    fileprivate init(_ row: Row) throws {
        id = row.id("id")
        audit = row.id("audit")
        at = row.time("at")
        by = row.optionalID("by")
        let list: String = row["sources"]
        sources = try JSONDecoder().decode([String].self, from: Data(list.utf8))
        var counts = ImportCounts()
        counts.added = row["added"]
        counts.known = row["known"]
        counts.conflicting = row["conflicting"]
        self.counts = counts
        rejects = row["rejects"]
        finished = row.optionalTime("finished")
    }
}
