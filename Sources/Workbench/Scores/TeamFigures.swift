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
    var agents: [Pair]
    /// Reviewed chats that count for no confirmed score: the scorecard lacks a dimension of the
    /// rules that they were judged by.
    var unpriced = 0

    /// One agent's two scores.
    struct Pair: Sendable {
        let machine: AgentScore
        /// `nil` where nothing of the agent was drawn.
        let confirmed: AgentScore?
        /// SHA-256 of the rules that gave the machine's score, in hexadecimal.
        var rulesDigest = ""
        /// Chats of the agent in these days that those rules did not look at.
        var leftOut = 0
        /// `nil` where nobody else is looked at.
        var place: TeamPlaces.Place?

        /// The red lines that count: of what people looked at, before that of what the machine saw.
        var redLines: RateEstimate {
            confirmed.flatMap { $0.total.sampled > 0 ? $0.redLines : nil } ?? machine.redLines
        }
    }
}
