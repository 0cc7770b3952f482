import GRDB
import Testing
import Transcripts

@testable import Store

/// The database itself refuses what must not be.
struct ConstraintTests {
    /// A bad value and the statement that would write it into a good row.
    static let bad = [
        "UPDATE user SET login = ''", "UPDATE user SET login = ' a'", "UPDATE user SET name = ' '",
        "UPDATE user SET role = 'boss'", "UPDATE user SET role = 'agent', agent = NULL",
        "UPDATE user SET agent = ''", "UPDATE user SET password = ''",
        "UPDATE user SET language = 'fr'", "UPDATE user SET unmasked = 2",
        "UPDATE user SET active = 2", "UPDATE user SET login = 'same'",
        "UPDATE user SET agent = 'a1'",
        "INSERT INTO session VALUES ('short', 1, 1, 2)",
        "INSERT INTO session VALUES (\(Self.digest), 1, 2, 2)",
        "INSERT INTO setup_link VALUES ('short', NULL, 1, 2, NULL)",
        "INSERT INTO setup_link VALUES (\(Self.digest), NULL, 2, 2, NULL)",
        "INSERT INTO setting VALUES ('', 'x')",
        "INSERT INTO trail VALUES (0, 1, NULL, 'a', 's', NULL, NULL, NULL, \(Self.digest), 'x')",
        "INSERT INTO trail VALUES "
            + "(99, 1, NULL, '', 's', NULL, NULL, NULL, \(Self.digest), \(Self.digest))",
        "INSERT INTO trail VALUES "
            + "(99, 1, NULL, 'a', 's', NULL, 'no json', NULL, \(Self.digest), \(Self.digest))",
        "UPDATE audit SET rules_digest = ''", "UPDATE audit_rule SET severity = 'bad'",
        "UPDATE audit_rule SET tier = 'soft'", "UPDATE import SET added = -1",
        "UPDATE import SET sources = 'x'", "UPDATE import SET digest = NULL",
        "UPDATE import SET finished = NULL",
        "UPDATE conversation SET archive_id = 'same'", "UPDATE conversation SET archive_id = ''",
        "UPDATE conversation SET digest = x'00'", "UPDATE conversation SET messages = -1",
        "UPDATE conversation SET day = 'monday'",
        "UPDATE audited SET total = -1", "UPDATE audited SET red_line = 2",
        "UPDATE audited SET lost = 'x'", "UPDATE audited SET waiting = -1",
        "UPDATE finding SET position = -1", "UPDATE finding SET agent = ''",
        "UPDATE finding SET severity = 'bad'", "UPDATE finding SET waits = 2",
        "UPDATE finding SET evidence = 'x'", "UPDATE finding SET position = 0",
        "UPDATE draw SET name = ' '", "UPDATE draw SET state = 'done'",
        "UPDATE draw SET seed_code = NULL", "UPDATE draw SET population = 0",
        "UPDATE draw_stratum SET sample = population + 1",
        "UPDATE draw_stratum SET population = 0",
        "UPDATE drawn SET basket = 'bin'", "UPDATE drawn SET stratum = NULL",
        "UPDATE drawn SET position = -1", "UPDATE drawn SET taken_out = 1",
        "UPDATE drawn SET taken_out = 1, reason = ' '",
        "UPDATE drawn SET replaced_by = conversation", "UPDATE drawn SET chance = ''",
        "UPDATE assignment SET kind = 'fun'", "UPDATE assignment SET draw = NULL",
        "UPDATE assignment SET kind = 'calibration'", "UPDATE assignment SET finished = 1",
        "UPDATE assignment SET seconds = -1, finished = 1", "UPDATE assignment SET blind = 2",
        "UPDATE assignment SET finished = 1, seconds = 1, cancelled = 1",
        "UPDATE assignment SET position = -1",
        "INSERT INTO period VALUES (1, 'x', 5, 4, 1, 1)",
        "INSERT INTO period VALUES (1, ' ', 4, 5, 1, 1)",
    ]

    static let digest = "'" + String(repeating: "a", count: 64) + "'"

    @Test(arguments: bad)
    func `A bad value is refused`(sql: String) async throws {
        let team = try await Team()
        _ = try await team.assigned()
        await #expect(throws: StoreError.self) {
            try await team.store.write(by: nil, at: Team.at(0)) {
                try $0.database.execute(sql: sql)
            }
        }
    }

    /// Parts of a verdict that do not go together: columns beside those of a good one, and values.
    static let badVerdicts: [(columns: String, values: String)] = [
        ("outcome", "'maybe'"), ("outcome", "'rejected'"), ("outcome", "'withdrawn'"),
        ("outcome, reason", "'confirmed', 'exception'"), ("outcome, reason", "'rejected', 'why'"),
        ("outcome, points", "'unsure', 1"), ("outcome, points", "'confirmed', 1000000001"),
        ("outcome", "'missed'"), ("outcome, rule", "'confirmed', 'a/b'"),
        ("outcome, message", "'confirmed', 0"), ("outcome, agent", "'confirmed', 'a1'"),
        ("outcome, start, stop", "'confirmed', 0, 1"), ("outcome, note", "'confirmed', ''"),
        ("outcome, missed", "'confirmed', 1"),
    ]

    @Test(arguments: badVerdicts)
    func `A verdict whose parts do not go together is refused`(
        columns: String, values: String
    ) async throws {
        try await expectRefused(columns, values, onFinding: true)
    }

    static let badMissed: [(columns: String, values: String)] = [
        ("outcome, message", "'missed', 0"), ("outcome, rule", "'missed', 'a/b'"),
        ("outcome, rule, message", "'confirmed', 'a/b', 0"),
        ("outcome, rule, message", "'missed', 'a/b', -1"),
        ("outcome, rule, message, start", "'missed', 'a/b', 0, 1"),
        ("outcome, rule, message, start, stop", "'missed', 'a/b', 0, 2, 2"),
        ("outcome, rule, message, start, stop", "'missed', 'a/b', 0, -1, 2"),
    ]

    @Test(arguments: badMissed)
    func `A missed violation whose parts do not go together is refused`(
        columns: String, values: String
    ) async throws {
        try await expectRefused(columns, values)
    }

    /// Tries a verdict with these columns, and then a good one: it is the columns that are refused.
    private func expectRefused(
        _ columns: String, _ values: String, onFinding: Bool = false
    ) async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let finding = try #require(review.findings.first).id
        let start = """
            INSERT INTO verdict (assignment, conversation, counts, saw_machine, undoes, by, at,
                \(onFinding ? "finding, " : "")
            """
        let rest = """
            VALUES (\(review.assignment.id), \(review.conversation.id), 1, 1, 0, \(team.ann), 1,
                \(onFinding ? "\(finding), " : "")
            """
        await #expect(throws: StoreError.self) {
            try await team.store.write(by: nil, at: Team.at(0)) {
                try $0.database.execute(sql: "\(start)\(columns)) \(rest)\(values))")
            }
        }
        let good =
            onFinding
            ? ("outcome", "'confirmed'") : ("outcome, rule, message", "'missed', 'a/b', 0")
        try await team.store.write(by: nil, at: Team.at(0)) {
            try $0.database.execute(sql: "\(start)\(good.0)) \(rest)\(good.1))")
        }
    }

    static let dangling = [
        "UPDATE conversation SET agent = 'nobody'", "UPDATE conversation SET import = 99",
        "UPDATE finding SET conversation = 99 WHERE id = 1", "UPDATE finding SET rule = 'no/rule'",
        "UPDATE audited SET audit = 99", "UPDATE drawn SET conversation = 99 WHERE position = 0",
        "UPDATE drawn SET stratum = 'nobody'", "UPDATE assignment SET reviewer = 99",
        "UPDATE assignment SET audit = 99", "DELETE FROM conversation", "DELETE FROM user",
        "DELETE FROM audit", "DELETE FROM drawn", "DELETE FROM agent",
        "INSERT INTO conversation_text VALUES (99, '{}')",
        "INSERT INTO session VALUES (\(Self.digest), 99, 1, 2)",
    ]

    @Test(arguments: dangling)
    func `What names a row that is not there is refused`(sql: String) async throws {
        let team = try await Team()
        _ = try await team.assigned()
        await #expect(throws: StoreError.invalid("FOREIGN KEY constraint failed")) {
            try await team.store.write(by: nil, at: Team.at(0)) {
                try $0.database.execute(sql: sql)
            }
        }
    }
}
