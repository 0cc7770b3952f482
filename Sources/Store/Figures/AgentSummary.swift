package import Scoring

/// What the store knows of an agent in some days: sums, from which scores are made elsewhere.
package struct AgentSummary: Hashable, Sendable {
    package let agent: String
    package let name: String
    /// The machine's sums over all the agent's conversations.
    package let machine: AgentTally
}
