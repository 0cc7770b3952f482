package import Transcripts

/// The decision that came before somebody's own on the same finding.
package struct DecidedMeanwhile: Hashable, Sendable {
    /// The verdict that stands: whoever wants to go on supersedes this one.
    package let verdict: Verdict
    /// The name of who gave it.
    package let name: String

    package var by: UserID { verdict.by }
    package var at: Timestamp { verdict.at }
    package var outcome: Outcome { verdict.outcome }
}
