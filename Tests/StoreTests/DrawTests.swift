import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// The ledger of draws, and who gets which chat.
struct DrawTests {
    /// A team with 10 chats of each of two agents.
    private func team() async throws -> Team {
        let team = try await Team(chats: 10)
        try await team.add(11..<21, agent: "a2")
        return team
    }

    @Test func `A draw from the store is repeated from the store`() async throws {
        let team = try await team()
        let receipt = try await team.receipt(perAgent: 4)
        #expect(receipt.verify(against: try Frame(try await team.store.drawFrame())) == [])
        let id = try await team.draw(perAgent: 4)
        let stored = try #require(try await team.store.draw(id))
        #expect(stored.state == .drawn)
        #expect(stored.population == 20)
        let drawn = try await team.store.drawn(id)
        #expect(drawn.map(\.conversation.archiveID) == receipt.strata.flatMap(\.ids))
        #expect(drawn.map(\.chance) == Array(repeating: "4/10", count: 8))
        let kept = try await team.store.receipts(of: id)
        #expect(kept.map(\.json) == [String(decoding: receipt.json, as: UTF8.self)])
        #expect(try await team.store.strata(of: id).map(\.sample) == [4, 4])
    }

    @Test func `A draw of chats that are not here is not entered`() async throws {
        let team = try await team()
        let other = try await Team(chats: 12)
        let receipt = try await other.receipt(perAgent: 12)
        await #expect(throws: StoreError.unknownConversations(count: 2, first: "c11")) {
            let few = try await Team(chats: 10)
            _ = try await few.store.addDraw(
                receipt, name: "x", design: Phrase(""), by: few.lead, at: Team.at(1))
        }
        #expect(try await team.store.draws() == [])
    }

    @Test func `A planned draw is committed, then drawn, and never again`() async throws {
        let team = try await team()
        let id = try await team.store.planDraw(
            "计划", plan: "frame", design: Phrase(zh: "每人 2 通", en: "2 each"), due: Team.at(900),
            by: team.lead, at: Team.at(1))
        try await team.store.changePlan(
            of: id, from: "frame", to: "commits", state: .committed, step: .drawCommitted,
            by: team.second, at: Team.at(2))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await team.store.changePlan(
                of: id, from: "frame", to: "others", state: .committed, step: .drawCommitted,
                by: team.lead, at: Team.at(2))
        }
        #expect(try await team.store.draw(id)?.state == .committed)
        await #expect(throws: StoreError.refused(.notDrawn)) {
            _ = try await team.store.assign(
                id, to: [team.ann], overlap: nil, seed: Digest(of: "s"), by: team.lead,
                at: Team.at(3))
        }
        let receipt = try await team.receipt(perAgent: 2)
        let planned = try #require(try await team.store.draw(id))
        try await team.store.completeDraw(
            planned, receipt, plan: "drawn", by: team.lead, at: Team.at(4))
        await #expect(throws: StoreError.refused(.alreadyDrawn)) {
            try await team.store.changePlan(
                of: id, from: "drawn", to: "again", state: .planned, step: .drawRestarted,
                by: team.lead, at: Team.at(5))
        }
        await #expect(throws: StoreError.refused(.alreadyDrawn)) {
            try await team.store.completeDraw(
                planned, receipt, plan: "again", by: team.lead, at: Team.at(5))
        }
        #expect(try await team.store.draw(id)?.plan == "drawn")
        #expect(try await team.store.drawn(id).count == 4)
    }

    @Test func `Chats are dealt evenly, some twice, and the rest of a top-up later`() async throws {
        let team = try await team()
        let id = try await team.draw(perAgent: 5)
        let count = try await team.store.assign(
            id, to: [team.ann, team.bob], overlap: Proportion("0.2"), seed: Digest(of: "s"),
            by: team.lead, at: Team.at(11))
        #expect(count == 12)
        let coverage = try await team.store.coverage(of: id)
        #expect(coverage.strata.map(\.assigned) == [5, 5])
        #expect(coverage.reviewers.map(\.assigned).reduce(0, +) == 12)
        let drawn = try await team.store.drawn(id)
        let first = drawn.flatMap(\.assignments).filter { $0.kind == .review }
        #expect(first.filter { $0.reviewer == team.ann }.count == 5)
        let twice = drawn.filter { $0.assignments.count == 2 }
        #expect(twice.count == 2)
        for drawn in twice {
            #expect(Set(drawn.assignments.map(\.reviewer)) == [team.ann, team.bob])
            #expect(Set(drawn.assignments.map(\.kind)) == [.review, .second])
        }
        let topped = try await team.receipt(perAgent: 5, [.topUp(.perStratum(6))])
        try await team.amend(id, to: topped)
        let more = try await team.store.assign(
            id, to: [team.ann], overlap: nil, seed: Digest(of: "s"), by: team.lead,
            at: Team.at(13))
        #expect(more == 2)
        #expect(try await team.store.receipts(of: id).map(\.version) == [1, 2])
    }

    @Test func `Who had a chat that was replaced gets the one in its place`() async throws {
        let team = try await team()
        let id = try await team.draw(perAgent: 3)
        _ = try await team.store.assign(
            id, to: [team.ann], overlap: nil, seed: Digest(of: "s"), by: team.lead,
            at: Team.at(11))
        let out = try #require(try await team.store.drawn(id).first).conversation
        let receipt = try await team.receipt(
            perAgent: 3, [.replacement(id: out.archiveID, reason: "客户要求删除")])
        try await team.amend(id, to: receipt)
        let drawn = try await team.store.drawn(id)
        #expect(drawn.count == 7)
        let gone = try #require(drawn.first { $0.conversation.id == out.id })
        #expect(gone.reason == "客户要求删除")
        #expect(gone.takenOut == Team.at(12))
        #expect(gone.assignments == [])
        let substitute = try #require(drawn.first { $0.conversation.id == gone.replacedBy })
        #expect(substitute.assignments.map(\.reviewer) == [team.ann])
        let coverage = try await team.store.coverage(of: id)
        #expect(coverage.strata.map(\.drawn) == [3, 3])
        #expect(coverage.strata.map(\.takenOut) == [1, 0])
        #expect(try await team.store.queueLength(of: team.ann) == 6)
    }

    @Test func `A second review neither sees the first nor counts`() async throws {
        let team = try await team()
        _ = try await team.assigned(overlap: "1")
        let first = try await team.firstCase(of: team.ann)
        let double = try await team.store.queue(of: team.bob)
            .first { $0.conversation.id == first.conversation.id }
        let second = try await team.store.reviewCase(try #require(double).assignment.id)
        _ = try await team.store.record(
            Team.verdict(first, 0, .confirmed), by: first.assignment.reviewer, at: Team.at(20))
        _ = try await team.store.record(
            Team.verdict(second, 0, .rejected), by: second.assignment.reviewer, at: Team.at(21))
        let later = try await team.store.reviewCase(second.assignment.id)
        let kinds = [first.assignment.kind, second.assignment.kind]
        #expect(Set(kinds) == [.review, .second])
        #expect(later.verdicts.count == 1)
        let finding = try #require(first.findings.first).id
        let counting = kinds == [.review, .second] ? Outcome.confirmed : .rejected
        #expect(try await team.store.verdicts(on: finding).map(\.outcome) == [counting])
    }
}
