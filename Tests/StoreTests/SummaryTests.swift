import GRDB
import Rules
import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// What is counted as chats come in is what counting everything would give.
struct SummaryTests {
    /// c1 to c3 of a1, c4 and c5 of a2; c1's words are gone.
    @Test func `As many chats can be drawn as a frame has`() async throws {
        let team = try await Team()
        try await team.add(4..<6, agent: "a2")
        _ = try await team.store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        let day = LocalDate(dayNumber: 20_600)
        for (since, until) in [(nil, nil), (day, day), (day.adding(days: 1), nil)] {
            let frame = try await team.store.drawFrame(since: since, until: until)
            let counted = frame.reduce(into: [String: Int]()) { $0[$1.stratum, default: 0] += 1 }
            #expect(
                try await team.store.drawableChats(since: since, until: until) == counted)
        }
        #expect(try await team.store.drawableChats() == ["a1": 2, "a2": 2])
        // Their words are not needed to count them.
        #expect(try await team.store.chatCounts(in: .all) == ["a1": 3, "a2": 2])
    }

    /// Both rules are hit in each of the five chats, so each has the other for company.
    @Test func `Rules that come together are the same, counted at once or as chats come in`()
        async throws
    {
        let team = try await Team(chats: 5)
        let both = [
            "attitude/cold": ["knowledge/doubtful"], "knowledge/doubtful": ["attitude/cold"],
        ]
        #expect(try await team.store.companions(in: team.audit) == both)
        try await team.store.pool.write {
            try $0.execute(sql: "DROP TABLE rule_pair")
            try $0.execute(sql: Migration.pairs.sql)
        }
        #expect(try await team.store.companions(in: team.audit) == both)
        let scorer = try Team.scorer()
        let alone = AuditedConversation(
            Team.chat(9), findings: [Team.finding("attitude/cold", "-2", "c9", "a1")],
            scorer: scorer, day: LocalDate(dayNumber: 20_600))
        _ = try await team.add([alone])
        #expect(
            try await team.store.companions(in: team.audit)
                == ["knowledge/doubtful": ["attitude/cold"]])
    }

    /// What the step gives to verdicts of before is what they would have got had they come after.
    @Test func `Verdicts of before know the version of their rule`() async throws {
        let (team, review) = try await Team.reviewed()
        let violation = MissedViolation(
            rule: "attitude/cold", agent: "a1", message: 1, span: nil)
        let next = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            NewVerdict(
                assignment: next.assignment.id, target: .missed(violation), outcome: .missed),
            by: team.ann, at: Team.at(30))
        #expect(review.findings.count == 2)
        let digests = "SELECT rule_digest FROM standing ORDER BY id"
        let after = try await team.store.read { try String?.fetchAll($0, sql: digests) }
        #expect(after == Array(repeating: "0123456789ab", count: 3))
        try await team.store.pool.write {
            try $0.execute(
                sql: """
                    DROP TRIGGER standing_has_its_version;
                    DROP INDEX standing_day;
                    CREATE INDEX standing_day ON standing (day);
                    ALTER TABLE standing DROP COLUMN rule_digest;
                    """)
            try $0.execute(sql: Migration.versions.sql)
        }
        #expect(try await team.store.read { try String?.fetchAll($0, sql: digests) } == after)
    }

    @Test func `Of each period the last publication comes, page by page`() async throws {
        let team = try await Team(chats: 0)
        var ids: [PublicationID] = []
        for number in 1...5 {
            let day = LocalDate(dayNumber: 20_600 + number)
            ids.append(
                try await team.store.closePeriod(
                    "第 \(number) 周", first: day, last: day, snapshot: "{}",
                    seen: team.store.trailEnd(), by: team.lead, at: Team.at(40)))
        }
        let second = try #require(try await team.store.periods().first { $0.name == "第 2 周" })
        let again = try await team.store.publish(
            second.id, snapshot: "{2}", after: ids[1], seen: team.store.trailEnd(), by: team.lead,
            at: Team.at(41))
        let page = try await team.store.lastPublications(limit: 3)
        #expect(page.map(\.id) == [again, ids[4], ids[3]])
        let rest = try await team.store.lastPublications(before: ids[3], limit: 3)
        #expect(rest.map(\.id) == [ids[2], ids[0]])
    }
}
