package import Scoring

/// What is known of agents beside their chats, by agent id.
package struct CardInputs: Hashable, Sendable {
    package var figures: [String: OutsideFigures] = [:]
    package var records: [String: [CardRecord]] = [:]
    package var assessments: [String: Assessment] = [:]

    package init() {}
}
