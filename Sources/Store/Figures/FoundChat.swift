package import Rules
package import Transcripts

/// A chat of an agent with what an audit found of that agent in it, without its words.
package struct FoundChat: Hashable, Sendable {
    package let id: ConversationID
    package let day: LocalDate
    package let agent: String
    /// In their order, with the points that the scorecard charged, without evidence and words.
    package let findings: [Finding]
}
