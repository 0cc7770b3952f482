package import Rules
package import Transcripts

/// A drawn conversation whose first review is finished: what the machine gave it, and what stands
/// after people looked.
package struct ReviewedConversation: Hashable, Sendable {
    package let id: ConversationID
    /// The id in the archive.
    package let archiveID: String
    package let agent: String?
    package let agentName: String?
    package let day: LocalDate
    package let draw: DrawID
    package let stratum: String
    package let audit: AuditID
    /// The machine's score.
    package let machine: Points
    /// What stands: findings that were confirmed and violations that the rules had missed, each
    /// with the points that count, without evidence and words. Price them by `Scorer.confirming`.
    package let confirmed: [Finding]
    /// What the machine had found, as it had priced it, without evidence and words.
    package let found: [Finding]
}
