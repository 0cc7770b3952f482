import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

extension Team {
    /// Draws so many chats of each agent from the store.
    func receipt(
        perAgent: Int, _ amendments: [Amendment] = [], seed: String = "test"
    ) async throws -> DrawReceipt {
        let frame = try Frame(try await store.drawFrame())
        let draw = try Draw(
            frame: frame, design: Design(stratifiedBy: "agent", quota: .perStratum(perAgent)),
            contributions: [Contribution(party: "lead", seedText: seed)],
            amendments: amendments)
        return DrawReceipt(of: draw, toolVersion: "test")
    }

    /// Draws and enters the draw.
    func draw(perAgent: Int = 3) async throws -> DrawID {
        try await store.addDraw(
            receipt(perAgent: perAgent), name: "第 23 周", design: Phrase(zh: "每人 3 通", en: "3 each"),
            by: lead, at: Self.at(10))
    }

    /// Enters a change of a draw as it stands, 12 minutes after the start.
    func amend(_ id: DrawID, to receipt: DrawReceipt) async throws {
        let draw = try #require(try await store.draw(id))
        let last = try #require(try await store.receipts(of: id).last)
        try await store.amend(draw, from: last, to: receipt, by: lead, at: Self.at(12))
    }

    /// Draws everything and gives it to Ann; with an overlap, to Bob as well.
    func assigned(overlap: String? = nil, isBlind: Bool = false) async throws -> DrawID {
        let draw = try await draw()
        _ = try await store.assign(
            draw, to: overlap == nil ? [ann] : [ann, bob],
            overlap: overlap.flatMap(Proportion.init),
            seed: Digest(of: "seed"), isBlind: isBlind, by: lead, at: Self.at(11))
        return draw
    }

    /// Draws everything twice, once for Ann and once for Bob.
    ///
    /// - Returns: the first chat in either queue.
    func inTwoDraws() async throws -> (ann: ReviewCase, bob: ReviewCase) {
        _ = try await assigned()
        let again = try await store.addDraw(
            receipt(perAgent: 3, seed: "again"), name: "第 24 周",
            design: Phrase(zh: "每人 3 通", en: "3 each"),
            by: lead, at: Self.at(12))
        _ = try await store.assign(
            again, to: [bob], overlap: nil, seed: Digest(of: "seed"), by: lead, at: Self.at(13))
        return (try await firstCase(of: ann), try await firstCase(of: bob))
    }

    /// The first chat in somebody's queue.
    func firstCase(of reviewer: UserID) async throws -> ReviewCase {
        let next = try #require(try await store.next(of: reviewer))
        return try await store.reviewCase(next)
    }

    /// A verdict on a finding of a chat to review.
    static func verdict(
        _ review: ReviewCase, _ place: Int, _ outcome: Outcome, supersedes: VerdictID? = nil
    ) throws -> NewVerdict {
        try #require(review.findings.indices.contains(place))
        return NewVerdict(
            assignment: review.assignment.id, target: .finding(review.findings[place].id),
            outcome: outcome, reason: outcome == .rejected ? .exception : nil,
            supersedes: supersedes)
    }
}
