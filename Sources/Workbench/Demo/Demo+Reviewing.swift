import Rules
import Store
import Transcripts

/// What the demo's people decided: by their turn, and not by what the chats say.
extension Demo {
    /// Each reviewer works through a share of what waits for him.
    func review(by team: Team, share: Double) async throws {
        for reviewer in team.reviewers {
            let waiting = try await store.queueLength(of: reviewer)
            for _ in 0..<Int((Double(waiting) * share).rounded(.up)) {
                guard let next = try await store.next(of: reviewer) else { break }
                try await review(next, by: reviewer)
            }
        }
    }

    private func review(_ assignment: AssignmentID, by reviewer: UserID) async throws {
        let now = workbench.clock()
        let review = try await store.reviewCase(assignment)
        try await store.open(assignment, by: reviewer, at: now)
        for finding in review.undecided {
            let (outcome, reason) = Self.verdict(on: finding, by: reviewer)
            _ = try await store.record(
                NewVerdict(
                    assignment: assignment, target: .finding(finding.id), outcome: outcome,
                    reason: reason), by: reviewer, at: now)
        }
        try await store.finish(
            assignment, seconds: 60 + 20 * review.findings.count, by: reviewer, at: now)
    }

    /// Of eight findings one is said differently, one an exception and one unsure; to the other
    /// reviewer others.
    private static func verdict(
        on finding: StoredFinding, by reviewer: UserID
    ) -> (Outcome, RejectReason?) {
        switch (finding.id.value + reviewer.value) % 8 {
        case 3: (.rejected, .saidDifferently)
        case 5: (.rejected, .exception)
        case 6: (.unsure, nil)
        default: (.confirmed, nil)
        }
    }

    /// Both reviewers see the same chats, blind.
    func calibrate(on draw: DrawID, by team: Team) async throws {
        let now = workbench.clock()
        let chats = try await store.drawn(draw).prefix(12).map(\.conversation)
        let round = try await store.openCalibration(
            chats.map { "\($0.day)" }.max() ?? "", conversations: chats.map(\.id),
            reviewers: team.reviewers, due: nil, by: team.lead, at: now)
        try await review(by: team, share: 1)
        try await store.closeCalibration(round, by: team.lead, at: now)
    }
}
