import GRDB
import Testing
import Transcripts

@testable import Store

/// The database itself refuses what must not be.
struct ConstraintTests {
    /// A store with chats, a draw, a verdict and an appeal, in which only its constraints guard.
    private static func unguarded() async throws -> Team {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        let finding = try #require(review.findings.first).id
        _ = try await team.store.appeal(
            .finding(finding), comment: "x", by: team.agent, at: Team.at(21))
        try await team.store.pool.write { database in
            let triggers = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
        }
        return team
    }

    /// What the database says of a statement; `nil` where it allows it. Nothing is kept.
    private func refusal(of sql: String, in team: Team) async throws -> String? {
        struct Undone: Error {}
        do {
            try await team.store.pool.write { database in
                try database.execute(sql: sql)
                throw Undone()
            }
        } catch is Undone {
            return nil
        } catch let error as DatabaseError {
            return error.message
        }
        return nil
    }

    @Test func `Every CHECK of the schema refuses a bad value`() async throws {
        let team = try await Self.unguarded()
        var seen: Set<String> = []
        for sql in BadValues.all {
            let message = try await refusal(of: sql, in: team) ?? "allowed"
            let prefix = "CHECK constraint failed: "
            #expect(message.hasPrefix(prefix), "\(message): \(sql)")
            seen.insert(BadValues.plain(String(message.dropFirst(prefix.count))))
        }
        let schema = try await team.store.read { database in
            try String.fetchAll(
                database, sql: "SELECT sql FROM sqlite_master WHERE type = 'table'")
        }
        let checks = Set(schema.flatMap(BadValues.checks))
        #expect(checks.count > 80)
        #expect(checks.subtracting(seen) == [])
    }

    static let taken = [
        "UPDATE user SET login = 'same'", "UPDATE user SET agent = 'a1'",
        "UPDATE conversation SET archive_id = 'same'",
        "UPDATE finding SET position = 0",
        "UPDATE draw_receipt SET digest = \(BadValues.digest)"
            + "; INSERT INTO draw_receipt VALUES (1, 2, 'x', \(BadValues.digest), 1, NULL)",
        "UPDATE assignment SET conversation = 1, audit = 1",
        "INSERT INTO audit SELECT 9, rules_digest, scorecard_digest, '', '', '', 1 FROM audit",
        "INSERT INTO appeal (finding, conversation, rule, by, at) "
            + "SELECT finding, conversation, rule, by, at FROM appeal",
        "INSERT INTO standing (finding, verdict, conversation, rule, outcome) "
            + "SELECT finding, verdict, conversation, rule, outcome FROM standing",
        "INSERT INTO appeal_decision (id, appeal, outcome, by, at) VALUES (1, 1, 'upheld', 1, 1),"
            + " (2, 1, 'upheld', 1, 1)",
        "INSERT INTO period VALUES (1, 'x', 1, 1, 1, 1), (2, 'x', 1, 1, 1, 1)",
    ]

    @Test func `What there may be one of is refused a second time`() async throws {
        let team = try await Self.unguarded()
        for sql in Self.taken {
            let message = try await refusal(of: sql, in: team) ?? "allowed"
            #expect(message.hasPrefix("UNIQUE"), "\(message): \(sql)")
        }
    }

    static let dangling = [
        "UPDATE conversation SET agent = 'nobody'", "UPDATE conversation SET import = 99",
        "UPDATE finding SET conversation = 99 WHERE id = 1", "UPDATE finding SET rule = 'no/rule'",
        "UPDATE audited SET audit = 99", "UPDATE drawn SET conversation = 99 WHERE position = 0",
        "UPDATE drawn SET stratum = 'nobody'", "UPDATE assignment SET reviewer = 99",
        "UPDATE assignment SET audit = 99", "UPDATE verdict SET by = 99",
        "UPDATE verdict SET supersedes = 99", "UPDATE appeal SET by = 99",
        "UPDATE appeal SET finding = 99",
        "INSERT INTO appeal_decision (appeal, outcome, by, at) VALUES (99, 'upheld', 1, 1)",
        "INSERT INTO adjustment VALUES (1, 'a1', 99, NULL, 1, 2, 'r', 's', 1, 1)",
        "INSERT INTO publication VALUES (1, 99, 1, '', \(BadValues.digest), 1, 1)",
        "DELETE FROM conversation", "DELETE FROM user", "DELETE FROM audit", "DELETE FROM drawn",
        "DELETE FROM agent", "DELETE FROM verdict", "DELETE FROM finding", "DELETE FROM draw",
        "INSERT INTO conversation_text VALUES (99, '{}')",
        "INSERT INTO session VALUES (\(BadValues.digest), 99, 1, 2)",
    ]

    @Test func `What names a row that is not there is refused`() async throws {
        let team = try await Self.unguarded()
        for sql in Self.dangling {
            let message = try await refusal(of: sql, in: team) ?? "allowed"
            #expect(message == "FOREIGN KEY constraint failed", "\(sql)")
        }
    }

    @Test func `A column takes values of its kind alone`() async throws {
        let team = try await Self.unguarded()
        for sql in [
            "UPDATE conversation SET day = 'monday'", "UPDATE verdict SET at = 'now'",
            "UPDATE finding SET points = 1.5",
        ] {
            let message = try await refusal(of: sql, in: team) ?? "allowed"
            #expect(message.hasPrefix("cannot store"), "\(message): \(sql)")
        }
    }
}
