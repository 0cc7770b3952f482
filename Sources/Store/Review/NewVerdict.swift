package import Rules

/// A verdict to record.
package struct NewVerdict: Hashable, Sendable {
    package var assignment: AssignmentID
    package var target: VerdictTarget
    package var outcome: Outcome
    /// Of a rejection, which has one.
    package var reason: RejectReason?
    /// Other points than the machine's; `nil` for the machine's, or those of the missed rule.
    package var points: Points?
    package var note: String?
    /// Whether the reviewer had seen the machine's verdict.
    package var sawMachine: Bool
    /// The verdict that the reviewer saw and wants to replace; `nil` where he saw none.
    package var supersedes: VerdictID?

    package init(
        assignment: AssignmentID, target: VerdictTarget, outcome: Outcome,
        reason: RejectReason? = nil, points: Points? = nil, note: String? = nil,
        sawMachine: Bool = true, supersedes: VerdictID? = nil
    ) {
        self.assignment = assignment
        self.target = target
        self.outcome = outcome
        self.reason = reason
        self.points = points
        self.note = note
        self.sawMachine = sawMachine
        self.supersedes = supersedes
    }
}
