package import Rules
package import Transcripts

/// What one reviewer said about one thing that several have looked at.
package struct Rating: Hashable, Sendable {
    package let assignment: AssignmentID
    package let reviewer: UserID
    package let conversation: ConversationID
    /// `nil` for what the reviewer marked as missed.
    package let finding: FindingID?
    package let rule: String
    package let dimension: String?
    /// 0-based, of what was marked as missed; else `nil`.
    package let message: Int?
    package let outcome: Outcome
    /// Of a rejection.
    package let reason: RejectReason?
    package let points: Points?
    /// `nil` also where the conversation was forgotten.
    package let note: String?
    /// What it costs by this verdict: the points given, else those of the machine or of the rule,
    /// where it was confirmed or marked; nothing where it was rejected or left open.
    package let charge: Points
    package let sawMachine: Bool
    /// When the review of the chat was finished.
    package let at: Timestamp
}
