import GRDB
import Testing
import Transcripts

@testable import Store

/// What somebody changes behind the program's back is found and named.
struct TamperTests {
    /// A store with a confirmed finding, an appeal that was decided, and raw access.
    private static func reviewed() async throws -> (Team, VerdictID) {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let verdict = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        let finding = try #require(review.findings.first).id
        let appeal = try await team.store.appeal(
            .finding(finding), comment: "不是我", by: team.agent, at: Team.at(30))
        try await team.store.decide(
            appeal, .upheld, comment: "是你", seen: 1, by: team.second, at: Team.at(40))
        return (team, verdict)
    }

    private func raw(_ team: Team, _ sql: String) async throws {
        try await team.store.pool.write { try $0.execute(sql: sql) }
    }

    @Test func `An untouched store is sound`() async throws {
        let (team, _) = try await Self.reviewed()
        let check = try await team.store.verify()
        #expect(check.isSound)
        #expect(check.trailRows > 8)
        #expect(try await team.store.trailHolds(check.trailHead))
        #expect(try await !team.store.trailHolds(String(repeating: "1", count: 64)))
    }

    static let changes = [
        ("UPDATE trail SET at = at + 1 WHERE seq = 3", TrailBreak(seq: 3, kind: .changed)),
        ("UPDATE trail SET new = '{}' WHERE seq = 4", TrailBreak(seq: 4, kind: .changed)),
        ("UPDATE trail SET user = 2 WHERE seq = 2", TrailBreak(seq: 2, kind: .changed)),
        ("DELETE FROM trail WHERE seq = 5", TrailBreak(seq: 6, kind: .unchained)),
        ("DELETE FROM trail WHERE seq = 1", TrailBreak(seq: 2, kind: .unchained)),
    ]

    @Test(arguments: changes)
    func `A changed trail names its first broken row`(sql: String, broken: TrailBreak) async throws
    {
        let (team, _) = try await Self.reviewed()
        try await raw(team, "DROP TRIGGER trail_never_changes; DROP TRIGGER trail_never_shrinks")
        try await raw(team, sql)
        let check = try await team.store.verify()
        #expect(check.brokenTrail == broken)
        #expect(!check.isSound)
    }

    @Test func `A verdict that was changed is named`() async throws {
        let (team, verdict) = try await Self.reviewed()
        try await raw(team, "DROP TRIGGER verdict_never_changes")
        try await raw(team, "UPDATE verdict SET by = \(team.bob)")
        #expect(
            try await team.store.verify().altered
                == [AlteredRecord(subject: .verdict, id: verdict.value, kind: .changed)])
    }

    @Test func `A decision that was taken out is named, even when the trail's end goes with it`()
        async throws
    {
        let (team, _) = try await Self.reviewed()
        try await raw(
            team,
            """
            DROP TRIGGER appeal_decision_never_goes; DROP TRIGGER trail_never_shrinks;
            PRAGMA foreign_keys = OFF
            """)
        try await raw(team, "DELETE FROM trail WHERE subject = 'decision'")
        let check = try await team.store.verify()
        #expect(check.brokenTrail == nil)
        #expect(check.altered == [AlteredRecord(subject: .decision, id: 1, kind: .unlogged)])
    }

    @Test func `What stands is recomputed from the verdicts`() async throws {
        let (team, _) = try await Self.reviewed()
        try await raw(team, "UPDATE standing SET outcome = 'rejected'")
        #expect(try await team.store.verify().misstanding == 1)
    }

    static let forbidden = [
        "UPDATE trail SET at = 1", "DELETE FROM trail",
        "UPDATE verdict SET outcome = 'unsure'", "UPDATE verdict SET note = 'x'",
        "UPDATE verdict SET note = NULL", "DELETE FROM verdict",
        "UPDATE appeal SET rule = 'x/y'", "UPDATE appeal SET comment = NULL",
        "DELETE FROM appeal", "UPDATE appeal_decision SET outcome = 'overturned'",
        "UPDATE appeal_decision SET comment = 'y'", "DELETE FROM appeal_decision",
        "UPDATE draw_receipt SET receipt = ''", "DELETE FROM draw_receipt",
        "INSERT OR REPLACE INTO trail SELECT * FROM trail WHERE seq = 1",
    ]

    @Test(arguments: forbidden)
    func `What only grows refuses to be changed`(sql: String) async throws {
        let (team, _) = try await Self.reviewed()
        await #expect(throws: StoreError.refused(.appendOnly)) {
            try await team.store.write(by: nil, at: Team.at(50)) { change in
                try change.database.execute(sql: sql)
            }
        }
        #expect(try await team.store.verify().isSound)
    }
}
