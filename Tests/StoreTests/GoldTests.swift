import GRDB
import Rules
import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// Gold chats: who gets them, that nothing tells them apart, and what reviewers said.
struct GoldTests {
    /// A chat that Ann has reviewed, now gold; Bob has the other chats of a later draw to review.
    private static func planted() async throws -> (Team, ConversationID, DrawID) {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let chat = review.conversation.id
        let findings = review.findings
        try #require(findings.count == 2)
        try await team.store.plantGold(
            chat, audit: team.audit,
            answers: [
                GoldAnswer(.finding(findings[0].id), .confirmed, points: Points(-1)),
                GoldAnswer(.missed(rule: "knowledge/doubtful", message: 1), .missed),
            ], by: team.lead, at: Team.at(60))
        try await team.add(10..<13, agent: "a9")
        let draw = try await team.store.addDraw(
            team.receipt(perAgent: 3), name: "第 24 周", design: Phrase(""),
            due: Team.at(999), by: team.lead, at: Team.at(61))
        _ = try await team.store.assign(
            draw, to: [team.bob], overlap: nil, seed: Digest(of: "s"), isBlind: true,
            by: team.lead, at: Team.at(62))
        return (team, chat, draw)
    }

    /// Takes Bob's own review of a chat away, so that he can have it as gold.
    private static func takeFromBob(_ chat: ConversationID, _ team: Team) async throws {
        try await team.store.pool.write {
            try $0.execute(
                sql: "DELETE FROM assignment WHERE conversation = ? AND reviewer = ?",
                arguments: [chat.value, team.bob.value])
        }
    }

    /// The same, and Bob has the gold chat in his queue.
    private static func dealt() async throws -> (Team, ConversationID, DrawID, QueueEntry) {
        let (team, chat, draw) = try await planted()
        try await takeFromBob(chat, team)
        _ = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        let queue = try await team.store.queue(of: team.bob)
        return (team, chat, draw, try #require(queue.first { $0.assignment.kind == .gold }))
    }

    @Test func `What is marked on a gold chat is nobody's result`() async throws {
        let (team, _, _, entry) = try await Self.dealt()
        let marked = try await team.store.record(
            NewVerdict(
                assignment: entry.assignment.id,
                target: .missed(
                    MissedViolation(rule: "attitude/cold", agent: "a1", message: 0, span: nil)),
                outcome: .missed), by: team.bob, at: Team.at(64))
        #expect(try await team.store.result(.missed(marked)) == nil)
    }

    /// Bob has the six chats of the draw but for the gold one, which was taken away, and then gold.
    @Test func `What is left to do tells nobody that a gold chat is among it`() async throws {
        let (team, chat, draw) = try await Self.planted()
        let before = try #require(try await team.store.ownShares(of: team.bob).first)
        #expect(before.own == 6)
        try await Self.takeFromBob(chat, team)
        _ = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        let shares = try await team.store.ownShares(of: team.bob)
        #expect(shares.map(\.draw) == [draw])
        let share = try #require(shares.first)
        #expect(share.own == 6)
        #expect(try await team.store.queueLength(of: team.bob) == share.own)
    }

    @Test func `A gold chat whose words are gone is handed out no more`() async throws {
        let (team, chat, draw) = try await Self.planted()
        try await Self.takeFromBob(chat, team)
        let customer = try #require(
            try await team.store.conversation(chat)?.customer)
        _ = try await team.store.forget(customer: customer, by: team.lead, at: Team.at(62))
        await #expect(throws: StoreError.absent(.gold, chat.value)) {
            _ = try await team.store.assignGold(
                chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        }
    }

    @Test func `Whoever had the chat before does not get it again, and leads never do`()
        async throws
    {
        let (team, chat, draw) = try await Self.planted()
        // Bob has the very chat in the draw.
        let none = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        #expect(none == [])
        try await Self.takeFromBob(chat, team)
        let given = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        #expect(given == [team.bob])
        let again = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(64))
        #expect(again == [])
    }

    @Test func `In the queue a gold chat looks like the chats of its draw`() async throws {
        let (team, chat, draw) = try await Self.planted()
        try await Self.takeFromBob(chat, team)
        _ = try await team.store.assignGold(
            chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(63))
        let queue = try await team.store.queue(of: team.bob)
        #expect(queue.count == 6)
        #expect(queue.filter { $0.assignment.kind == .gold }.map(\.conversation.id) == [chat])
        #expect(Set(queue.map(\.source)) == ["第 24 周"])
        #expect(Set(queue.map(\.assignment.due)) == [Team.at(999)])
        #expect(queue.allSatisfy { $0.assignment.isBlind })
        let review = try #require(queue.first { $0.assignment.kind == .gold })
        let shown = try await team.store.reviewCase(review.assignment.id)
        #expect(shown.verdicts == [] && shown.findings.count == 2)
    }

    @Test func `What was said on a gold chat is priced as it would count`() async throws {
        let (team, chat, draw, entry) = try await Self.dealt()
        let review = try await team.store.reviewCase(entry.assignment.id)
        for (place, outcome) in [Outcome.confirmed, .unsure].enumerated() {
            _ = try await team.store.record(
                Team.verdict(review, place, outcome), by: team.bob, at: Team.at(64))
        }
        #expect(try await team.store.goldRatings() == [])
        try await team.store.finish(
            review.assignment.id, seconds: 5, by: team.bob, at: Team.at(65))
        let ratings = try await team.store.goldRatings()
        #expect(ratings.map(\.outcome) == [.confirmed, .unsure])
        #expect(ratings.map(\.charge) == [Points(-2), .zero])
        #expect(ratings.map(\.at) == [Team.at(65), Team.at(65)])
        #expect(try await team.store.sharedReviews().map(\.kind) == [.gold])
        #expect(try await team.store.goldSeats().map(\.isFinished) == [true])
        let gold = try #require(try await team.store.goldChats().first)
        #expect(gold.answers.map(\.outcome) == [.confirmed, .missed])
        #expect(gold.answers.map(\.points) == [Points(-1), nil])
        try await team.store.retireGold(chat, by: team.lead, at: Team.at(66))
        await #expect(throws: StoreError.absent(.gold, chat.value)) {
            _ = try await team.store.assignGold(
                chat, among: draw, seed: Digest(of: "g"), by: team.lead, at: Team.at(67))
        }
    }
}
