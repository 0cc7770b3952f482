package import Rules
package import Transcripts

/// What a reviewer decided about a finding, or marked as missed. It never changes: another verdict
/// supersedes it.
package struct Verdict: Hashable, Sendable {
    package let id: VerdictID
    package let assignment: AssignmentID
    package let conversation: ConversationID
    /// Whether it enters scores; those of second reviews, calibration and gold chats do not.
    package let counts: Bool
    package let target: VerdictTarget
    /// The first verdict on a missed violation; itself where it is the first. `nil` for findings.
    package let missed: VerdictID?
    package let outcome: Outcome
    package let reason: RejectReason?
    package let points: Points?
    /// `nil` also where the conversation was forgotten.
    package let note: String?
    package let sawMachine: Bool
    /// Whether it takes back the verdict that it supersedes; its values are those that stand again.
    package let isUndo: Bool
    package let supersedes: VerdictID?
    package let by: UserID
    package let at: Timestamp
}
