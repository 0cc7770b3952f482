/// How the conversations behind a score were chosen.
package enum ScoreDesign: String, Hashable, Sendable {
    /// All of them were scored.
    case census
    /// A random draw from each agent's own.
    case stratifiedByAgent = "stratified-by-agent"
}
