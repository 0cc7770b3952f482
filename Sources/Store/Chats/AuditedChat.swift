package import Rules
package import Transcripts

/// A stored chat with what the rules of one audit found in it.
package struct AuditedChat: Sendable {
    package let id: ConversationID
    package let day: LocalDate
    /// Where its words were forgotten, its course (see `Conversation.course`); `nil` where they were
    /// forgotten before courses were kept.
    package let conversation: Conversation?
    /// Whether its words were forgotten.
    package let isForgotten: Bool
    /// In their order, with the points that the scorecard charged.
    package let findings: [Finding]
    /// What counts of them where appeals were decided, with the points that were decided, to be
    /// priced by `Scorer.confirming`: without what was overturned, and what waits for a person still.
    /// `nil` where nothing was decided.
    package let decided: [Finding]?
}
