package import Rules
package import Transcripts

/// A stored chat with what the rules of one audit found in it.
package struct AuditedChat: Sendable {
    package let id: ConversationID
    /// `nil` where its words were forgotten.
    package let conversation: Conversation?
    /// In their order, with the points that the scorecard charged.
    package let findings: [Finding]
    /// Those of them that no appeal has overturned.
    package let standing: [Finding]
}
