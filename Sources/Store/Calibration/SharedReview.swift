package import Transcripts

/// A finished review of a chat that others have judged as well, or whose right verdicts are known.
package struct SharedReview: Hashable, Sendable {
    package let assignment: AssignmentID
    package let kind: AssignmentKind
    package let reviewer: UserID
    package let conversation: ConversationID
    package let draw: DrawID?
    package let round: CalibrationID?
    package let isBlind: Bool
    /// When it was finished.
    package let at: Timestamp
}
