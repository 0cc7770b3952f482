package import Transcripts

/// A conversation as the store knows it; its words come with `body(of:)`.
package struct StoredConversation: Hashable, Sendable {
    package let id: ConversationID
    /// The id that it has in the archive.
    package let archiveID: String
    /// Whom it counts for; `nil` where no agent wrote.
    package let agent: String?
    package let agentName: String?
    package let channel: String?
    package let shop: String?
    /// `nil` where the export had none, or it was forgotten.
    package let customer: String?
    package let product: String?
    package let started: Timestamp?
    /// Its day in the audit's time zone; the day of the import where the chat has no times.
    package let day: LocalDate
    package let messages: Int
    /// When its words were taken out; `nil` while they are there.
    package let forgotten: Timestamp?
}
