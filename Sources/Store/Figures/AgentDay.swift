package import Rules
package import Transcripts

/// The machine's sums over conversations of one day by one audit.
package struct AgentDay: Hashable, Sendable {
    package let day: LocalDate
    package let audit: AuditID
    package let conversations: Int
    /// The sum of the conversations' scores.
    package let total: Points
    /// Conversations with a violation.
    package let defective: Int
    package let redLines: Int
}
