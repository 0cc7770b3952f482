package import Sampling

/// How the conversations behind a score were chosen.
package enum ScoreDesign: String, Hashable, Sendable {
    /// All of them were scored.
    case census
    /// A random draw from each agent's own.
    case stratifiedByAgent = "stratified-by-agent"
    /// A draw from each agent's own that is spread evenly over the period.
    case spreadByAgent = "stratified-by-agent-over-time"

    /// What a draw from every agent is called.
    package init(_ design: Design) {
        self = design.spread == .time ? .spreadByAgent : .stratifiedByAgent
    }
}
