import Reports
import Scoring

/// The cards of a month from the store: as they stand after what people have decided, beside what
/// the rules alone say.
struct TeamMonth: Sendable {
    let summary: CardSummary
    /// What the rules alone say, by agent id and measure; of agents with reviewed chats only.
    let machine: [String: [CardMeasure: Figure]]
    /// How many chats of each agent were reviewed, by id.
    let reviewed: [String: Int]
    /// Chats whose words were forgotten, which count for nothing.
    let forgotten: Int
}
