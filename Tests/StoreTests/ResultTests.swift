import GRDB
import Rules
import Sampling
import Testing
import Transcripts

@testable import Store

/// What stands among an agent's and a rule's results.
struct ResultTests {
    /// Brings chats again, by other rules.
    private static func again(_ team: Team, chats: ClosedRange<Int>) async throws -> AuditID {
        let other = try await team.store.addAudit(
            Team.newAudit(rules: "rules-2"), by: nil, at: Team.at(30))
        let importing = try await team.store.beginImport(
            other, sources: [], by: nil, at: Team.at(31))
        _ = try team.store.add(
            chats.map { try Team.audited(Team.chat($0), scorer: Team.scorer()) }, to: other,
            of: importing)
        return other
    }

    /// Two violations are marked, the first is taken back; then pages of one result each.
    @Test func `What was marked as missed stands among the findings, page by page`() async throws {
        let (team, review) = try await Team.reviewed()
        for message in 0...1 {
            let violation = MissedViolation(
                rule: "attitude/cold", agent: "a1", message: message, span: nil)
            let root = try await team.store.record(
                NewVerdict(
                    assignment: review.assignment.id, target: .missed(violation),
                    outcome: .missed), by: team.ann, at: Team.at(25))
            if message == 0 {
                _ = try await team.store.undo(root, by: team.ann, at: Team.at(26))
            }
        }
        var filter = ResultFilter()
        filter.limit = 1
        var places: [String] = []
        while let result = try await team.store.results(of: "a1", filter).first {
            places.append(result.place.description)
            filter.before = ResultPlace(result.place.description)
        }
        let chat = "\(review.conversation.id)"
        #expect(places.count == 7)
        let here = places.filter { $0.hasPrefix(chat + "m") || $0.hasPrefix(chat + "f") }
        #expect(here.map { $0.contains("m") } == [true, false, false])
        let ofRule = try await team.store.results(ofRule: "attitude/cold")
        #expect(ofRule.map(\.points) == Array(repeating: Points(-2), count: 4))
    }

    @Test(arguments: ["", "f", "1x2", "0f1", "1f0", "1f2f3", "-1f2"])
    func `What is no place of a result is none`(text: String) {
        #expect(ResultPlace(text) == nil)
    }

    /// One chat is reviewed by the first rules; then all come again by others, two new ones too.
    @Test func `A chat that two audits have looked at counts once, by the one that was dealt`()
        async throws
    {
        let (team, review) = try await Team.reviewed()
        let other = try await Self.again(team, chats: 1...5)
        #expect(
            try await Self.audits(team) == [other, other, other, other]
                + Array(repeating: team.audit, count: 6))
        #expect(try await team.store.results(ofRule: "attitude/cold").count == 5)
        let frequent = try await team.store.frequentRules(of: "a1", team.audit)
        #expect(frequent.map(\.findings) == [3, 3])
        #expect(frequent.map(\.points) == [Points(-6), Points(-12)])
        let draw = try #require(review.assignment.draw)
        #expect(try await team.store.audit(of: draw)?.id == team.audit)
    }

    @Test func `A draw that nobody has yet is judged by what counts in its chats`() async throws {
        let team = try await Team()
        let draw = try await team.draw()
        #expect(try await team.store.audit(of: draw)?.id == team.audit)
        let other = try await Self.again(team, chats: 1...2)
        #expect(try await team.store.audit(of: draw)?.id == team.audit)
        try await Self.finishLast(team)
        #expect(try await team.store.audit(of: draw)?.id == other)
    }

    /// The appeal is decided after the chat came again by other rules and was dealt and reviewed.
    @Test func `A chat is dealt by the rules that its agent has objected to`() async throws {
        let team = try await Team()
        let first = try #require(try await team.store.results(of: "a1").last)
        let target = try #require(first.target.appealable)
        let appeal = try await team.store.appeal(
            target, comment: "误判", by: team.agent, at: Team.at(5))
        let other = try await Self.again(team, chats: 1...3)
        try await Self.finishLast(team)
        _ = try await team.assigned()
        let queue = try await team.store.queue(of: team.ann)
        let own = try #require(queue.first { $0.conversation.id == first.conversation.id })
        #expect(own.assignment.audit == team.audit)
        #expect(queue.map(\.assignment.audit).filter { $0 == other }.count == 2)
        let review = try await team.store.reviewCase(own.assignment.id)
        for place in 0...1 {
            _ = try await team.store.record(
                Team.verdict(review, place, .confirmed), by: team.ann, at: Team.at(40))
        }
        try await team.store.finish(review.assignment.id, seconds: 1, by: team.ann, at: Team.at(41))
        try await team.store.decide(
            appeal, .overturned, comment: "有理", seen: 1, by: team.lead, at: Team.at(42))
        let results = try await team.store.results(of: "a1")
            .filter { $0.conversation.id == first.conversation.id }
        #expect(results.count == 2)
        #expect(results.first { $0.appeal != nil }?.standing?.outcome == .rejected)
        #expect(Set(results.map(\.points)).contains(.zero))
    }

    /// Chats 1 to 3 are read by the first rules, 1 to 4 by others, then 1 to 3 by the first again.
    @Test func `Who goes back to earlier rules does so in figures, results and deals alike`()
        async throws
    {
        let team = try await Team()
        let other = try await Self.again(team, chats: 1...4)
        try await Self.finishLast(team)
        #expect(try await team.store.lastAudit()?.id == other)
        #expect(try await Self.audits(team) == Array(repeating: other, count: 8))
        try await team.add(1..<4)
        #expect(try await team.store.lastAudit()?.id == team.audit)
        let back = [other, other] + Array(repeating: team.audit, count: 6)
        #expect(try await Self.audits(team) == back)
        let draw = try await team.draw(perAgent: 4)
        _ = try await team.store.assign(
            draw, to: [team.ann], overlap: nil, seed: Digest(of: "s"), by: team.lead,
            at: Team.at(50))
        let queue = try await team.store.queue(of: team.ann)
        #expect(queue.count { $0.assignment.audit == team.audit } == 3)
        #expect(queue.count == 4)
        #expect(try await Self.audits(team) == back)
        #expect(try await Self.wronglyKept(team) == 0)
    }

    /// Chats 1 to 3 are read by the first rules, 4 by others, 5 by the first; then 4 by the first.
    @Test func `A chat that comes again by the rules of the import before counts by them`()
        async throws
    {
        let team = try await Team()
        let other = try await Self.again(team, chats: 4...4)
        try await Self.finishLast(team)
        try await team.add(5..<6)
        let before = Array(repeating: team.audit, count: 2) + [other, other]
        #expect(try await Self.audits(team).prefix(4) == before[...])
        try await team.add(4..<5)
        #expect(try await Self.audits(team) == Array(repeating: team.audit, count: 10))
    }

    /// Chats 1 to 4 come by other rules and the import is killed; chat 4 only they have seen.
    @Test func `An import that was cut short moves no chat to its rules`() async throws {
        let team = try await Team()
        let other = try await Self.again(team, chats: 1...4)
        let first = Array(repeating: team.audit, count: 6)
        #expect(try await Self.audits(team) == [other, other] + first)
        try await team.add(1..<4)
        #expect(try await Self.audits(team) == [other, other] + first)
        try await team.add(4..<5)
        #expect(try await Self.audits(team) == Array(repeating: team.audit, count: 8))
        try await Self.finishLast(team)
        #expect(try await Self.audits(team) == Array(repeating: team.audit, count: 8))
        #expect(try await team.store.lastAudit()?.id == team.audit)
    }

    /// A store of the version before, in which the chats were left behind.
    @Test func `A store in which earlier rules came back is put right when it is opened`()
        async throws
    {
        let team = try await Team()
        let other = try await Self.again(team, chats: 1...3)
        try await Self.finishLast(team)
        try await team.store.pool.write { database in
            try database.execute(
                sql: """
                    DROP TRIGGER import_counts; DROP TRIGGER conversation_counts;
                    DROP INDEX audited_superseded; ALTER TABLE audited DROP COLUMN counts;
                    DROP VIEW counted_audit; DROP VIEW last_audit; DROP VIEW current_audit;
                    DROP INDEX import_finished;
                    DROP TRIGGER forgotten_is_counted; DROP TABLE forgotten_day;
                    DELETE FROM grdb_migrations
                    WHERE identifier IN ('last-audit', 'finished-audits', 'superseded');
                    UPDATE import SET finished = NULL, digest = NULL WHERE id = 2;
                    """)
        }
        #expect(try await Self.audits(team) == Array(repeating: other, count: 6))
        let opened = try Store(path: team.store.path)
        #expect(try await opened.lastAudit()?.id == team.audit)
        #expect(try await Self.audits(team) == Array(repeating: team.audit, count: 6))
        #expect(try await Self.wronglyKept(team) == 0)
    }

    /// How many looks at chats are not kept as what they are, counting or not: the end of an import
    /// goes by that.
    private static func wronglyKept(_ team: Team) async throws -> Int? {
        try await team.store.read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM audited
                    JOIN conversation ON conversation.id = audited.conversation
                    WHERE audited.counts <> (audited.audit IS conversation.counted)
                    """)
        }
    }

    /// Ends the second import.
    private static func finishLast(_ team: Team) async throws {
        try await team.store.finishImport(
            ImportID(2), rejects: 0, digest: Digest(of: "2"), by: nil, at: Team.at(32))
    }

    /// By which audits the results of the agent count, the last chat first.
    private static func audits(_ team: Team) async throws -> [AuditID] {
        try await team.store.results(of: "a1").compactMap {
            if case .finding(let finding) = $0.target { finding.audit } else { nil }
        }
    }

    /// An appeal that waits is not lost when the chat comes again by other rules.
    @Test func `What was appealed before a review stays among the results`() async throws {
        let team = try await Team(chats: 1)
        let first = try #require(try await team.store.results(of: "a1").last)
        let target = try #require(first.target.appealable)
        _ = try await team.store.appeal(target, comment: "误判", by: team.agent, at: Team.at(5))
        _ = try await Self.again(team, chats: 1...1)
        let results = try await team.store.results(of: "a1")
        #expect(results.compactMap(\.appeal?.comment) == ["误判"])
        #expect(results.count == 2)
    }

    @Test func `Who has the chat still to review does not decide its appeal`() async throws {
        let team = try await Team()
        _ = try await team.assigned(overlap: "1.0")
        let review = try await team.firstCase(of: team.ann)
        let chat = review.conversation.id
        let finding = try #require(review.findings.first).id
        let appeal = try await team.store.appeal(
            .finding(finding), comment: "x", by: team.agent, at: Team.at(30))
        #expect(try await team.store.chatsToReview(by: team.bob).contains(chat))
        #expect(try await team.store.appealCase(appeal).barred.contains(team.bob))
        await #expect(throws: StoreError.refused(.stillToReview)) {
            try await team.store.decide(
                appeal, .upheld, comment: nil, seen: 0, by: team.bob, at: Team.at(31))
        }
        try await team.store.decide(
            appeal, .upheld, comment: nil, seen: 0, by: team.lead, at: Team.at(32))
    }
}
