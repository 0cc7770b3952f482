import Rules
import Sampling
import Testing
import Transcripts

@testable import Store

/// A reviewer's day: the queue, verdicts, undo, the end of a chat.
struct ReviewTests {
    @Test func `A chat is reviewed from the queue to its end`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let queue = try await team.store.queue(of: team.ann)
        #expect(queue.count == 3)
        #expect(queue.map(\.findings) == [2, 2, 2])
        #expect(queue.map(\.source) == ["第 23 周", "第 23 周", "第 23 周"])
        let review = try await team.firstCase(of: team.ann)
        #expect(review.body?.words(of: 1) == "自己看页面")
        #expect(review.undecided.count == 2)
        try await team.store.open(review.assignment.id, by: team.ann, at: Team.at(20))
        await #expect(throws: StoreError.undecided(2)) {
            try await team.store.finish(
                review.assignment.id, seconds: 5, by: team.ann, at: Team.at(21))
        }
        for place in 0...1 {
            _ = try await team.store.record(
                Team.verdict(review, place, place == 0 ? .confirmed : .rejected), by: team.ann,
                at: Team.at(22))
        }
        try await team.store.finish(
            review.assignment.id, seconds: 73, by: team.ann, at: Team.at(23))
        #expect(try await team.store.queueLength(of: team.ann) == 2)
        let after = try await team.store.reviewCase(review.assignment.id)
        #expect(after.assignment.seconds == 73)
        #expect(after.assignment.opened == Team.at(20))
        #expect(after.verdicts.map(\.outcome) == [.confirmed, .rejected])
    }

    @Test func `Undo brings back what stood before, and then nothing`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let first = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        let second = try await team.store.record(
            Team.verdict(review, 0, .rejected, supersedes: first), by: team.ann, at: Team.at(21))
        let third = try await team.store.undo(second, by: team.ann, at: Team.at(22))
        #expect(try await team.store.verdict(third)?.outcome == .confirmed)
        let fourth = try await team.store.undo(third, by: team.ann, at: Team.at(23))
        #expect(try await team.store.verdict(fourth)?.outcome == .withdrawn)
    }

    /// Another verdict may come and go, but the finding keeps one: nobody would be asked again.
    @Test func `No finding of a finished review is left without a verdict`() async throws {
        let (team, review) = try await Team.reviewed()
        let finding = try #require(review.findings.first).id
        let first = try #require(try await team.store.verdicts(on: finding).last).id
        await #expect(throws: StoreError.refused(.needsVerdict)) {
            _ = try await team.store.undo(first, by: team.ann, at: Team.at(30))
        }
        let second = try await team.store.record(
            Team.verdict(review, 0, .unsure, supersedes: first), by: team.ann, at: Team.at(31))
        let third = try await team.store.undo(second, by: team.ann, at: Team.at(32))
        #expect(try await team.store.verdict(third)?.outcome == .confirmed)
        await #expect(throws: StoreError.refused(.needsVerdict)) {
            _ = try await team.store.undo(third, by: team.ann, at: Team.at(33))
        }
        #expect(try await team.store.reviewCase(review.assignment.id).undecided == [])
    }

    /// The chat came in two draws; the second reviewer finished on the verdict of the first.
    @Test func `A review that is finished keeps the verdicts of another that it rests on`()
        async throws
    {
        let team = try await Team(chats: 1)
        let (review, other) = try await team.inTwoDraws()
        let first = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        _ = try await team.store.record(
            Team.verdict(other, 1, .confirmed), by: team.bob, at: Team.at(21))
        try await team.store.finish(
            other.assignment.id, seconds: 9, by: team.bob, at: Team.at(22))
        await #expect(throws: StoreError.refused(.needsVerdict)) {
            _ = try await team.store.undo(first, by: team.ann, at: Team.at(23))
        }
    }

    @Test func `Nobody decides on a chat that is somebody else's, not even a lead`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        for other in [team.lead, team.bob] {
            await #expect(throws: StoreError.refused(.notYourAssignment)) {
                _ = try await team.store.record(
                    Team.verdict(review, 0, .confirmed), by: other, at: Team.at(20))
            }
        }
    }

    @Test func `A missed violation is marked, priced and taken back`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let violation = MissedViolation(
            rule: "knowledge/doubtful", agent: "a1", message: 1, span: 2..<4)
        let id = try await team.store.record(
            NewVerdict(
                assignment: review.assignment.id, target: .missed(violation), outcome: .missed,
                points: Points(-3), note: "说错了"), by: team.ann, at: Team.at(20))
        var after = try await team.store.reviewCase(review.assignment.id)
        #expect(after.missed.map(\.target) == [.missed(violation)])
        #expect(after.missed.map(\.note) == ["说错了"])
        _ = try await team.store.undo(id, by: team.ann, at: Team.at(21))
        after = try await team.store.reviewCase(review.assignment.id)
        #expect(after.missed == [])
    }
}
