import Sampling
import Rules
import GRDB
import Foundation
import Scoring
import Testing
import Transcripts

@testable import Store

/// Words go, scores stay, and the trail tells that it was done without telling whose they were.
struct ForgettingTests {
    /// A team with a reviewed and appealed chat of 客户1, and others.
    private static func reviewed() async throws -> (Team, ReviewCase) {
        let team = try await Team()
        let draw = try await team.assigned()
        let drawn = try await team.store.drawn(draw)
        let place = try #require(drawn.first { $0.conversation.archiveID == "c1" })
        let assignment = try #require(place.assignments.first).id
        let review = try await team.store.reviewCase(assignment)
        var verdict = try Team.verdict(review, 0, .confirmed)
        verdict.note = "客户1的手机号"
        _ = try await team.store.record(verdict, by: team.ann, at: Team.at(20))
        _ = try await team.store.record(
            Team.verdict(review, 1, .rejected), by: team.ann, at: Team.at(20))
        try await team.store.finish(assignment, seconds: 9, by: team.ann, at: Team.at(21))
        let appeal = try await team.store.appeal(
            .finding(try #require(review.findings.first).id), comment: "客户1先骂的", by: team.agent,
            at: Team.at(22))
        try await team.store.decide(
            appeal, .upheld, comment: "看过客户1的聊天", seen: 1, by: team.lead, at: Team.at(23))
        return (team, review)
    }

    @Test func `A customer's words go and everything that was decided stays`() async throws {
        let (team, review) = try await Self.reviewed()
        let store = team.store
        let before = try await store.agentSummary(
            team.audit, dimensions: ["attitude", "knowledge"])
        let reviewed = try await store.reviewed(in: .all)
        let forgotten = try await store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        #expect(forgotten == Forgotten(conversations: 1, findings: 2, telling: 0))
        let after = try await store.reviewCase(review.assignment.id)
        #expect(after.body == nil)
        #expect(after.conversation.customer == nil)
        #expect(after.conversation.forgotten == Team.at(50))
        #expect(after.findings.map(\.isForgotten) == [true, true])
        #expect(after.findings.map(\.finding.points) == review.findings.map(\.finding.points))
        #expect(after.verdicts.map(\.outcome) == [.confirmed, .rejected])
        #expect(after.verdicts.map(\.note) == [nil, nil])
        let appeal = try #require(try await store.appeals().first)
        #expect(appeal.comment == nil)
        #expect(appeal.decision?.comment == nil)
        #expect(appeal.decision?.outcome == .upheld)
        #expect(
            try await store.agentSummary(team.audit, dimensions: ["attitude", "knowledge"])
                == before)
        #expect(try await store.reviewed(in: .all).map(\.machine) == reviewed.map(\.machine))
        #expect(try await store.verify().isSound)
    }

    @Test func `No byte of the words is left in the files`() async throws {
        let (team, _) = try await Self.reviewed()
        let words = ["客户1", "有货吗 1", "手机号"]
        #expect(try Self.bytes(of: team.store).contains(Array("有货吗 1".utf8)))
        _ = try await team.store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        let bytes = try Self.bytes(of: team.store)
        for word in words { #expect(!bytes.contains(Array(word.utf8)), "\(word)") }
        #expect(bytes.contains(Array("有货吗 2".utf8)))
    }

    /// Two customers with two chats each lose their words at once.
    @Test func `When agents wrote stays known, and which chats were of one customer`()
        async throws
    {
        let team = try await Team()
        let scorer = try Team.scorer()
        let others = try [(4, "客户1"), (5, "客户2")].map { number, customer in
            var chat = Team.chat(number)
            chat.customer = customer
            return try Team.audited(chat, scorer: scorer)
        }
        let importing = try await team.store.beginImport(
            team.audit, sources: [], by: nil, at: Team.at(10))
        _ = try team.store.add(others, to: team.audit, of: importing)
        _ = try await team.store.retain(
            months: 1, today: LocalDate(dayNumber: 20_800), by: nil, at: Team.at(60))
        let chats = try await team.store.auditedChats(
            team.audit, in: .all, shop: nil, after: nil, limit: 10)
        #expect(chats.allSatisfy { $0.isForgotten })
        let known = chats.compactMap(\.conversation)
        #expect(known.map(\.id) == ["c1", "c2", "c3", "c4", "c5"])
        let customers = known.compactMap(\.customer)
        #expect(customers.count == 5 && Set(customers).count == 3)
        #expect(customers[0] == customers[3] && customers[1] == customers[4])
        #expect(known.allSatisfy { $0.owner == Participant(id: "a1", name: "客服 a1") })
        #expect(
            known.map { $0.messages.map(\.time) }
                == (1...5).map { Team.chat($0).messages.map(\.time) })
        #expect(known.allSatisfy { $0.words(of: 1).isEmpty && !$0.asks(at: 1) })
        // 有货吗 1 asks.
        #expect(known.allSatisfy { $0.asks(at: 0) && $0.sender(of: 0).id == "customer" })
    }

    private static func bytes(of store: Store) throws -> [UInt8] {
        try ["", "-wal"].flatMap { suffix in
            let file = store.path + suffix
            return FileManager.default.fileExists(atPath: file)
                ? Array(try Data(contentsOf: URL(fileURLWithPath: file))) : []
        }
    }

    @Test func `The trail tells that it was done and to how many, not to whom`() async throws {
        let (team, _) = try await Self.reviewed()
        _ = try await team.store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        let row = try #require(try await team.store.trail().first)
        #expect(row.knownAction == .forgotten)
        #expect(row.new == #"{"chats":"1"}"#)
        var filter = TrailFilter()
        filter.limit = 1000
        let trail = try await team.store.trail(filter)
        #expect(!trail.contains { "\($0)".contains("客户1") || "\($0)".contains("手机") })
    }

    @Test func `What was forgotten stays so when the same export comes again`() async throws {
        let (team, review) = try await Self.reviewed()
        _ = try await team.store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        let counts = try await team.add(1..<4)
        #expect(counts.forgotten == 1)
        #expect(counts.known == 2)
        #expect(try await team.store.body(of: review.conversation.id) == nil)
        #expect(try await team.store.drawFrame().map(\.id).sorted() == ["c2", "c3"])
    }

    /// The chats are of day 20,600, which is 2026-05-27.
    @Test(arguments: [(1, 2026, 6, 27, 0), (1, 2026, 6, 28, 3), (24, 2028, 5, 28, 3)])
    func `Chats older than so many months lose their words`(
        months: Int, year: Int, month: Int, day: Int, expected: Int
    ) async throws {
        let (team, _) = try await Self.reviewed()
        let today = try #require(LocalDate(year: year, month: month, day: day))
        let forgotten = try await team.store.retain(
            months: months, today: today, by: nil, at: Team.at(60))
        #expect(forgotten.conversations == expected)
        #expect(try await team.store.verify().rows["conversation_text"] == 3 - expected)
        let again = try await team.store.retain(
            months: months, today: today, by: nil, at: Team.at(61))
        #expect(again.conversations == 0)
    }

    /// c1 to c3 by the first rules, then c1 is forgotten: the others see c2, then c3 as well. That
    /// c1 can never be looked at again keeps nobody with the first.
    @Test func `What was forgotten keeps no days with outdated rules`() async throws {
        let team = try await Team()
        _ = try await team.store.forget(customer: "客户1", by: team.lead, at: Team.at(50))
        let other = try await team.store.addAudit(
            Team.newAudit(rules: "rules-2"), by: nil, at: Team.at(51))
        for (number, most) in [(2, team.audit), (3, other)] {
            let importing = try await team.store.beginImport(
                other, sources: [], by: nil, at: Team.at(52))
            _ = try team.store.add(
                [Team.audited(Team.chat(number), scorer: Team.scorer())], to: other, of: importing)
            try await team.store.finishImport(
                importing, rejects: 0, digest: Digest(of: "x"), by: nil, at: Team.at(53))
            #expect(try await team.store.audit(ofMost: .all)?.id == most)
        }
        // Of equals the last import decides, and where nothing is left what had most.
        try await team.add(2..<3)
        #expect(try await team.store.audit(ofMost: .all)?.id == team.audit)
        _ = try await team.store.retain(
            months: 1, today: LocalDate(dayNumber: 20_800), by: nil, at: Team.at(60))
        #expect(try await team.store.audit(ofMost: .all)?.id == team.audit)
    }

    @Test func `Only a forgotten chat lets go of its notes`() async throws {
        let (team, review) = try await Self.reviewed()
        _ = try await team.store.forget(customer: "客户2", by: team.lead, at: Team.at(50))
        await #expect(throws: StoreError.refused(.appendOnly)) {
            try await team.store.write(by: nil, at: Team.at(51)) { change in
                try change.database.execute(sql: "UPDATE verdict SET note = NULL")
            }
        }
        let same = try await team.store.reviewCase(review.assignment.id)
        #expect(same.verdicts.map(\.note) == ["客户1的手机号", nil])
    }
}
