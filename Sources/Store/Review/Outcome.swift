/// What a verdict says.
package enum Outcome: String, CaseIterable, Sendable {
    case confirmed
    case rejected
    case unsure
    /// The rules saw nothing, and there was something.
    case missed
    /// The verdict that this one supersedes is taken back, as if it had never been given.
    case withdrawn
}
