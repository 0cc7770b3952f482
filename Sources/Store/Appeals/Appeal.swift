package import Transcripts

/// An agent's objection to a finding.
package struct Appeal: Hashable, Sendable {
    package let id: AppealID
    package let target: AppealTarget
    package let conversation: ConversationID
    package let rule: String
    package let by: UserID
    /// `nil` where the conversation was forgotten.
    package let comment: String?
    package let at: Timestamp
    /// `nil` while it is open.
    package let decision: AppealDecision?
}
