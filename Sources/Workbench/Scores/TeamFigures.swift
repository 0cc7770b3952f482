import Rules
import Scoring
import Store

/// The scores of a team in the days of a draw: the machine's over all chats, and what people have
/// confirmed over the sample.
struct TeamFigures: Sendable {
    /// `nil` where nothing was drawn.
    let draw: DrawID?
    /// By which all chats were judged.
    let audit: StoredAudit
    let days: DaySpan
    let scorecard: Scorecard
    /// By agent, in the order of their names.
    let agents: [Pair]

    /// One agent's two scores.
    struct Pair: Sendable {
        let machine: AgentScore
        /// `nil` where nothing of the agent was drawn.
        let confirmed: AgentScore?
    }
}
