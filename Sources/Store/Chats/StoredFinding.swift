package import Rules

/// A finding in the store: with its number, and what the scorecard made of it.
package struct StoredFinding: Hashable, Sendable {
    package let id: FindingID
    package let audit: AuditID
    package let conversation: ConversationID
    /// The finding; its points are those that the scorecard charges. Without evidence and
    /// explanation where the conversation was forgotten.
    package let finding: Finding
    /// Whether it costs nothing until a person has confirmed it.
    package let waits: Bool
    /// Whether the words that it quoted were taken out.
    package let isForgotten: Bool
}
