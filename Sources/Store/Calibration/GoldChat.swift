package import Transcripts

/// A chat whose right verdicts are known. Planted among others, it tells how sharp a reviewer is.
package struct GoldChat: Hashable, Sendable {
    package let conversation: ConversationID
    package let audit: AuditID
    package let by: UserID
    package let at: Timestamp
    /// When it was last handed out; `nil` while it is in use.
    package let retired: Timestamp?
    package let answers: [GoldAnswer]
}
