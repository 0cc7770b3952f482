package import Rules
package import Scoring
package import Transcripts

/// What one person thinks of one agent in a round of assessments.
package struct AssessmentForm: Hashable, Sendable {
    package let id: AssessmentFormID
    package let agent: String
    package let eye: PerformanceCard.Eye
    /// By the id of the criterion.
    package let points: [String: Points]
    package let by: UserID
    package let at: Timestamp
}
