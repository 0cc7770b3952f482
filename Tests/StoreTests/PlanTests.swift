import GRDB
import Rules
import Sampling
import Synchronization
import Testing
import Transcripts

@testable import Store

/// No page looks at every finding or every verdict, however many there are.
struct PlanTests {
    /// The statements that a store was asked to run.
    private final class Statements: Sendable {
        private let kept = Mutex<Set<String>>([])

        func keep(_ sql: String) { kept.withLock { _ = $0.insert(sql) } }

        var queries: [String] {
            kept.withLock { kept in
                kept.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") }.sorted()
            }
        }
    }

    /// Asks a store for all that pages show.
    private func showPages(_ store: Store, _ team: Team, _ draw: DrawID) async throws {
        _ = try await store.queue(of: team.ann)
        _ = try await store.queueLength(of: team.ann)
        let next = try #require(try await store.next(of: team.ann))
        _ = try await store.next(of: team.ann, after: next)
        _ = try await store.reviewCase(next)
        _ = try await store.draws()
        _ = try await store.drawn(draw)
        _ = try await store.coverage(of: draw)
        _ = try await store.reviewed(draw: draw)
        _ = try await store.reviewed(in: .all)
        _ = try await store.results(of: "a1")
        _ = try await store.results(ofRule: "attitude/cold")
        _ = try await store.lastAudit()
        _ = try await store.audit(of: draw)
        _ = try await store.counts()
        _ = try await store.strata(of: draw)
        _ = try await store.ruleQuality(team.audit)
        _ = try await store.rejectReasons(ofRule: "attitude/cold", digest: "0123456789ab")
        _ = try await store.companions(in: team.audit)
        _ = try await store.drawableChats()
        _ = try await store.chatCounts(in: .all, besides: AuditID(99))
        _ = try await store.audit(ofMost: .all)
        _ = try await store.agentSummary(team.audit, dimensions: ["attitude"])
        _ = try await store.agentSummary(team.audit, of: "a1", dimensions: ["attitude"])
        _ = try await store.days(of: "a1")
        _ = try await store.days(of: nil)
        _ = try await store.shops(in: .all)
        _ = try await store.foundChats(team.audit, in: .all, shop: nil)
        _ = try await store.frequentRules(of: "a1", team.audit)
        _ = try await store.reviewed(in: .all, of: "a1")
        _ = try await store.chatsToReview(by: team.ann)
        _ = try await store.trail()
        try await showAppeals(store, team)
    }

    private func showAppeals(_ store: Store, _ team: Team) async throws {
        for isOpen in [true, false, nil] {
            var filter = AppealFilter(isOpen: isOpen)
            filter.hiddenFrom = team.ann
            filter.after = AppealID(3)
            _ = try await store.appeals(filter)
        }
        _ = try await store.openAppeals(keptFrom: team.ann)
        _ = try await store.openAppeals()
    }

    /// The same for publishing and calibration.
    private func showClosing(_ store: Store, _ draw: DrawID) async throws {
        _ = try await store.goldRatings()
        _ = try await store.goldSeats()
        _ = try await store.sharedRatings()
        _ = try await store.sharedReviews()
        _ = try await store.finishedReview(of: ConversationID(1))
        _ = try await store.publications()
        _ = try await store.lastPublications(limit: 12)
        _ = try await store.snapshotDigest(of: PublicationID(1))
        _ = try await store.openAppeals(in: .all)
        _ = try await store.rulesBehind(draw)
        _ = try await store.changes(since: PublicationID(1))
        _ = try await store.changes(since: PublicationID(1), of: "a1")
        _ = try await store.verdicts(on: [.finding(FindingID(1)), .missed(VerdictID(1))])
    }

    @Test func `No page scans findings, verdicts, chats' words or the trail`() async throws {
        let team = try await Team()
        let draw = try await team.assigned(overlap: "0.5")
        let review = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: review.assignment.reviewer, at: Team.at(20))
        let statements = Statements()
        let traced = try Store(path: team.store.path, creating: false) { sql, _ in
            statements.keep(sql)
        }
        try await showPages(traced, team, draw)
        try await showClosing(traced, draw)
        #expect(statements.queries.count > 30)
        for sql in statements.queries {
            let steps = try await team.store.read { database in
                let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                statement.setUncheckedArguments([])
                return try Row.fetchAll(statement).map { $0["detail"] as String }
            }
            for table in [
                "finding", "verdict", "conversation_text", "trail", "audited", "conversation",
            ] {
                let scans = steps.filter { $0.hasPrefix("SCAN \(table)") }
                #expect(scans == [], "\(sql)")
            }
        }
    }

    /// What its trigger does, for SQLite tells of a trigger's own steps nothing.
    @Test func `The end of an import goes along no table, however many chats there are`()
        async throws
    {
        let team = try await Team()
        let steps = try await team.store.read { database in
            let trigger = try #require(
                try String.fetchOne(
                    database, sql: "SELECT sql FROM sqlite_master WHERE name = 'import_counts'"))
            let body = try #require(trigger.firstMatch(of: /BEGIN([^;]+);/)).output.1
            let statement = try database.makeStatement(
                sql: "EXPLAIN QUERY PLAN " + body.replacing("NEW.audit", with: "?"))
            statement.setUncheckedArguments([])
            return try Row.fetchAll(statement).map { $0["detail"] as String }
        }
        #expect(steps.contains { $0.contains("audited_superseded (audit=?)") })
        #expect(steps.filter { $0.hasPrefix("SCAN") } == [])
    }
}
