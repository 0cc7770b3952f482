package import Rules

/// What stands on a finding after all verdicts and appeals.
package struct StandingVerdict: Hashable, Sendable {
    package let outcome: Outcome
    /// Other points than the machine's or the missed rule's; `nil` for those.
    package let points: Points?
    /// The last verdict; `nil` where an appeal was decided before anybody reviewed.
    package let verdict: VerdictID?
    /// Whether a decided appeal has the last word.
    package let isByAppeal: Bool
}
