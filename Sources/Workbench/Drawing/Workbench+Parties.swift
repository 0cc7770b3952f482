import Sampling
import Store
import Transcripts

extension Workbench {
    /// Who can be a party to a draw: everybody but auditors, who change nothing.
    func possibleParties() async throws -> [User] {
        try await store.users().filter { $0.isActive && $0.role != .auditor }
    }

    /// Changes what the parties of a draw have agreed on; tries again where somebody else did so
    /// in the same moment.
    ///
    /// - Returns: the plan as it is now.
    func step(
        _ step: TrailAction, in id: DrawID, by user: UserID, at: Timestamp,
        _ change: (inout DrawPlan) throws -> Void
    ) async throws -> DrawPlan {
        for _ in 0..<20 {
            guard let draw = try await store.draw(id), let old = draw.plan else {
                throw Refusal.notFound
            }
            var plan = try DrawPlan(text: old)
            try change(&plan)
            do {
                try await store.changePlan(
                    of: id, from: old, to: plan.text, state: plan.state, step: step, by: user,
                    at: at)
                return plan
            } catch StoreError.refused(.changedMeanwhile) {
                continue
            }
        }
        throw StoreError.refused(.changedMeanwhile)
    }

    /// Takes the draw that all parties have revealed their values for.
    func complete(_ draw: StoredDraw, by user: UserID, at: Timestamp) async throws {
        guard var plan = try draw.agreed else { throw Refusal.notFound }
        let frame = try await frame(of: plan.design, asOf: draw.made)
        let receipt = try plan.take(from: frame, toolVersion: settings.version)
        try await store.completeDraw(draw, receipt, plan: plan.text, by: user, at: at)
    }
}
