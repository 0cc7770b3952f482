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
            let (outcome, reason) = Self.verdict(on: finding)
            _ = try await store.record(
                NewVerdict(
                    assignment: assignment, target: .finding(finding.id), outcome: outcome,
                    reason: reason), by: reviewer, at: now)
        }
        try await store.finish(
            assignment, seconds: 60 + 20 * review.findings.count, by: reviewer, at: now)
    }

    /// Of eight findings one is said differently, one an exception and one unsure.
    private static func verdict(on finding: StoredFinding) -> (Outcome, RejectReason?) {
        switch finding.id.value % 8 {
        case 3: (.rejected, .saidDifferently)
        case 5: (.rejected, .exception)
        case 6: (.unsure, nil)
        default: (.confirmed, nil)
        }
    }

    /// The agent objects to three points: one stays, one falls, one waits.
    func appeal(_ agent: String, by team: Team) async throws {
        let now = workbench.clock()
        var filter = ResultFilter()
        filter.limit = 100
        let open = try await store.results(of: agent, filter)
            .filter { $0.points < .zero && $0.appeal == nil && $0.standing != nil }
        let comments = ["当时客户催得急，我马上就给了方案。", "客户后面道谢了，问题已经解决。", "这句话是在引用客户的原话。"]
        let decisions: [(AppealDecision.Outcome, String)?] = [
            (.upheld, "看了前后文，这句话确实会让客户着急。"), (.overturned, "客户在后面明确表示满意，这条不扣分。"), nil,
        ]
        for ((comment, decision), target) in zip(
            zip(comments, decisions), open.compactMap(\.target.appealable))
        {
            let id = try await store.appeal(target, comment: comment, by: team.agent, at: now)
            guard let (outcome, reason) = decision else { continue }
            try await store.decide(id, outcome, comment: reason, by: team.lead, at: now)
        }
    }
}
