package import Transcripts

/// A chat that somebody is to review.
package struct Assignment: Hashable, Sendable {
    package let id: AssignmentID
    package let kind: AssignmentKind
    package let draw: DrawID?
    package let calibration: CalibrationID?
    package let conversation: ConversationID
    /// The audit whose findings are to be decided; later audits do not change it.
    package let audit: AuditID
    package let reviewer: UserID
    package let position: Int
    package let due: Timestamp?
    /// Whether the agent, and until the decision the machine's verdict, are hidden.
    package let isBlind: Bool
    package let opened: Timestamp?
    /// When the machine's verdict was shown in a blind review.
    package let revealed: Timestamp?
    package let finished: Timestamp?
    /// How long it took; `nil` until finished.
    package let seconds: Int?
    package let cancelled: Timestamp?
}
