package import Rules
package import Transcripts

/// A score that somebody set by hand: an entry of its own with a reason and a signature, beside
/// the score that came from verdicts.
package struct Adjustment: Hashable, Sendable {
    package let id: AdjustmentID
    package let agent: String
    package let period: PeriodID
    package let old: Points
    package let points: Points
    package let reason: String
    /// The name that was typed to sign.
    package let signature: String
    package let by: UserID
    package let at: Timestamp
}
