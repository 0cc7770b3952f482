package import Rules
package import Transcripts

/// The machine's sums of an agent's conversations on one day.
package struct AgentDay: Hashable, Sendable {
    package let day: LocalDate
    package let conversations: Int
    /// The sum of the conversations' scores.
    package let total: Points
    /// Conversations with a violation.
    package let defective: Int
    package let redLines: Int
}
