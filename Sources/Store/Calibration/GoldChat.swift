package import Rules
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
    /// What the right verdicts cost in all.
    package let charge: Points
    /// The rules of the violations that are there, one for each.
    package let violations: [String]
}
