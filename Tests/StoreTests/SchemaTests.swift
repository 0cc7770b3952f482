import Foundation
import GRDB
import Sampling
import TestSupport
import Testing

@testable import Store

/// The schema is what it was when it shipped.
struct SchemaTests {
    /// Recorded with `RECORD_SCHEMA=1`; such a run fails, so that nobody commits it unread.
    @Test func `A new store has the schema that was recorded`() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.path("store.db"))
        let schema = try await store.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master
                    WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY type, name
                    """
            ).map { $0 + ";\n" }.joined(separator: "\n")
        }
        let path = Repository.path("Tests/StoreTests/Fixtures/schema.sql")
        if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
            try Data(schema.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("the schema was recorded")
        }
        #expect(schema == Repository.text(of: "Tests/StoreTests/Fixtures/schema.sql"))
    }

    /// What each step was when it shipped: SHA-256 of its SQL, by `sha256sum`.
    @Test func `A step that shipped never changes`() throws {
        let frozen = try #require(Repository.text(of: "Tests/StoreTests/Fixtures/steps.txt"))
        let shipped = frozen.split(separator: "\n").map(String.init)
        let steps = Migration.all.map { "\(Digest(of: $0.sql).hex) \($0.name)" }
        if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
            let path = Repository.path("Tests/StoreTests/Fixtures/steps.txt")
            try Data((steps.joined(separator: "\n") + "\n").utf8)
                .write(to: URL(fileURLWithPath: path))
            Issue.record("the steps were recorded")
        }
        #expect(steps == shipped)
    }

    @Test func `A store reopens with all that it had`() async throws {
        let team = try await Team()
        let again = try Store(path: team.store.path, creating: false)
        #expect(try await again.users().count == 5)
    }

    @Test func `A file that is no store is refused and left alone`() throws {
        let folder = try TemporaryFolder()
        let text = try folder.write("no database at all", to: "text.db")
        #expect(throws: StoreError.notAStore(path: text)) { try Store(path: text) }
        #expect(try folder.read("text.db") == Array("no database at all".utf8))
        let other = folder.path("other.db")
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE note (words TEXT)") }
        try queue.close()
        let before = try folder.read("other.db")
        #expect(throws: StoreError.notAStore(path: other)) { try Store(path: other) }
        #expect(try folder.read("other.db") == before)
        let absent = folder.path("none.db")
        #expect(throws: StoreError.noStore(path: absent)) {
            try Store(path: absent, creating: false)
        }
        #expect(!FileManager.default.fileExists(atPath: absent))
    }

    @Test func `A store of a later version is refused`() async throws {
        let team = try await Team(chats: 0)
        try await team.store.pool.write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('later')")
        }
        #expect(throws: StoreError.newer(path: team.store.path)) {
            try Store(path: team.store.path)
        }
    }

    @Test func `A new store is readable by its owner alone, and writes to the disk`() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.path("store.db"))
        let attributes = try FileManager.default.attributesOfItem(atPath: store.path)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
        let modes = try await store.pool.write { database in
            try ["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(modes == ["wal", "2", "1", "1"])
    }
}
