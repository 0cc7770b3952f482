import GRDB
import Rules
import Sampling
import Scoring
import TestSupport
import Testing
import Transcripts

@testable import Store

/// Rounds of assessments in the store.
struct AssessmentTests {
    private static let salt = Digest(of: "salt")

    private static func form(
        _ team: Team, _ points: Int, by: UserID, as eye: String = "lead", in round: Int64 = 1
    ) async throws {
        _ = try await team.store.assess(
            "a1", in: AssessmentID(round), as: #require(.init(rawValue: eye)),
            ["attitude": Points(points), "skill": #require(Points("2.5"))], salt: salt, by: by,
            at: Team.at(2))
    }

    private static func open(_ team: Team, _ card: String = "qa") async throws -> AssessmentID {
        try await team.store.openAssessment(
            of: "2026-06", card: card, by: team.lead, at: Team.at(1))
    }

    @Test func `of one person on one agent the last form counts, and counts after closing`()
        async throws
    {
        let team = try await Team()
        let round = try await Self.open(team)
        try await Self.form(team, 3, by: team.lead)
        try await Self.form(team, 4, by: team.ann, as: "expert")
        try await Self.form(team, 5, by: team.lead)
        try await Self.form(team, 6, by: team.agent, as: "self")
        let forms = try await team.store.assessmentForms(in: round)
        #expect(forms.map(\.by) == [team.ann, team.lead, team.agent])
        #expect(forms.map { $0.points["attitude"]?.text } == ["4", "5", "6"])
        #expect(forms.map { $0.points["skill"]?.text } == ["2.5", "2.5", "2.5"])
        let own = try await team.store.assessmentForms(in: round, by: team.lead)
        #expect(own.map { $0.points["attitude"]?.text } == ["5"])
        #expect(try await team.store.closedAssessment(of: "2026-06", card: "qa") == nil)
        try await team.store.closeAssessment(round, by: team.lead, at: Team.at(3))
        let closed = try await team.store.closedAssessment(of: "2026-06", card: "qa")
        #expect(closed?.id == round && closed?.closed == Team.at(3))
        #expect(try await team.store.closedAssessment(of: "2026-06", card: "virtue") == nil)
        #expect(try await team.store.closedAssessment(of: "2026-07", card: "qa") == nil)
    }

    /// A store from before rounds could be of a year, with a closed round of a month and a form.
    @Test func `rounds of earlier stores stay, and years come beside them`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("store.db")
        let queue = try DatabaseQueue(path: path)
        let steps = Migration.all.prefix { $0.name != Migration.annualReview.name }
        try Store.migrator(Array(steps)).migrate(queue)
        try await queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO user (id, login, name, role, made)
                    VALUES (7, 'lead', 'Lead', 'lead', 0);
                    INSERT INTO agent (id, name) VALUES ('a1', 'One');
                    INSERT INTO assessment (id, month, card, by, at)
                    VALUES (3, '2026-06', 'qa', 7, 5);
                    INSERT INTO assessment_form (id, assessment, agent, eye, body, salt, by, at)
                    VALUES (4, 3, 'a1', 'lead', '{"skill":"2.5"}', '\(Self.salt.hex)', 7, 6);
                    INSERT INTO assessment_closing (assessment, by, at) VALUES (3, 7, 8);
                    """)
        }
        try queue.close()
        let store = try Store(path: path)
        let kept = try await store.closedAssessment(of: "2026-06", card: "qa")
        #expect(kept?.id == AssessmentID(3) && kept?.closed?.milliseconds == 8)
        let forms = try await store.assessmentForms(in: AssessmentID(3))
        #expect(forms.map { $0.points["skill"]?.text } == ["2.5"])
        let year = try await store.openAssessment(
            of: "2026", card: "qa", by: UserID(7), at: Team.at(1))
        #expect(try await store.assessment(year)?.period == "2026")
        await #expect(throws: StoreError.self) {
            try await store.openAssessment(
                of: "2026", card: "qa", by: UserID(7), at: Team.at(2))
        }
        for change in ["UPDATE assessment SET at = 0", "DELETE FROM assessment"] {
            await #expect(throws: DatabaseError.self) {
                try await store.pool.write { try $0.execute(sql: change) }
            }
        }
    }

    @Test func `a closed round takes no form, and is closed once`() async throws {
        let team = try await Team()
        let round = try await Self.open(team)
        for minute in [3, 9] {
            try await team.store.closeAssessment(round, by: team.lead, at: Team.at(Int64(minute)))
        }
        #expect(try await team.store.assessment(round)?.closed == Team.at(3))
        await #expect(throws: StoreError.refused(.assessmentClosed)) {
            try await Self.form(team, 3, by: team.lead)
        }
    }

    @Test func `one round of a month and a card is open at a time, and the last closed counts`()
        async throws
    {
        let team = try await Team()
        let first = try await Self.open(team)
        _ = try await Self.open(team, "virtue")
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await Self.open(team)
        }
        try await team.store.closeAssessment(first, by: team.lead, at: Team.at(3))
        let second = try await Self.open(team)
        #expect(
            try await team.store.closedAssessment(of: "2026-06", card: "qa")?.id == first)
        try await team.store.closeAssessment(second, by: team.lead, at: Team.at(4))
        #expect(
            try await team.store.closedAssessment(of: "2026-06", card: "qa")?.id == second)
    }

    @Test func `nobody else is the agent himself`() async throws {
        let team = try await Team()
        _ = try await Self.open(team)
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await Self.form(team, 3, by: team.lead, as: "self")
        }
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await Self.form(team, 3, by: team.agent, as: "peer")
        }
    }

    @Test func `the trail has no points, and a form changed behind its back is found`()
        async throws
    {
        let team = try await Team()
        let round = try await Self.open(team)
        try await Self.form(team, 37, by: team.lead)
        try await team.store.closeAssessment(round, by: team.lead, at: Team.at(3))
        let trail = try await team.store.trail()
        let actions = trail.prefix(3).map(\.action)
        #expect(actions == ["assessment-closed", "assessed", "assessment-opened"])
        #expect(trail[1].new?.contains("attitude") == false)
        for change in ["UPDATE assessment_form SET at = 0", "DELETE FROM assessment_closing"] {
            await #expect(throws: StoreError.refused(.appendOnly)) {
                try await team.store.write(by: nil, at: Team.at(4)) {
                    try $0.database.execute(sql: change)
                }
            }
        }
        #expect(try await team.store.verify().isSound)
        try await team.store.pool.write {
            try $0.execute(sql: "DROP TRIGGER assessment_form_never_changes")
            try $0.execute(sql: "UPDATE assessment_form SET body = replace(body, '37', '36')")
        }
        let altered = try await team.store.verify().altered
        #expect(altered == [AlteredRecord(subject: .assessmentForm, id: 1, kind: .changed)])
    }
}
