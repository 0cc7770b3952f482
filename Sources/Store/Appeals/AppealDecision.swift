package import Rules
package import Transcripts

/// How an appeal was decided, by somebody who neither reviewed the finding nor appealed.
package struct AppealDecision: Hashable, Sendable {
    package let outcome: Outcome
    /// The new points of an adjustment; `nil` for the other outcomes.
    package let points: Points?
    package let comment: String?
    package let by: UserID
    package let at: Timestamp

    /// What becomes of the finding.
    package enum Outcome: String, CaseIterable, Sendable {
        /// The finding stands.
        case upheld
        /// The finding falls: the agent was right.
        case overturned
        /// It stands with other points.
        case adjusted
    }

    package init(
        outcome: Outcome, points: Points?, comment: String?, by: UserID, at: Timestamp
    ) {
        self.outcome = outcome
        self.points = points
        self.comment = comment
        self.by = by
        self.at = at
    }
}
