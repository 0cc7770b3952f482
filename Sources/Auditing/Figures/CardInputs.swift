package import Scoring

/// What is known of agents beside their chats, by agent id.
package struct CardInputs: Hashable, Sendable {
    package var figures: [String: OutsideFigures] = [:]
    /// What exams say; figures from outside stand in for it.
    package var exams: [String: Figure] = [:]
    package var records: [String: [CardRecord]] = [:]
    package var assessments: [String: Assessment] = [:]

    package init() {}
}
