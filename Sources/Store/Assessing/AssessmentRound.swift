package import Transcripts

/// A month, or a year, whose agents several eyes assess by a card's form, none seeing the others' before the
/// round is closed.
package struct AssessmentRound: Hashable, Sendable {
    package let id: AssessmentID
    /// `2026-06`, or `2026`: the annual review.
    package let period: String
    /// The name of the card whose criteria the form has.
    package let card: String
    package let by: UserID
    package let at: Timestamp
    /// `nil` while forms are filled in.
    package let closed: Timestamp?
}
