import Reports
import Rules
import Scoring
import Store

/// The cards of a month from the store: as they stand after what people have decided, beside what
/// the rules alone say.
struct TeamMonth: Sendable {
    let summary: CardSummary
    /// What the rules alone say, by agent id and measure; of agents with reviewed chats only.
    let machine: [String: [CardMeasure: Figure]]
    /// How many chats of each agent were reviewed, by id.
    let reviewed: [String: Int]
    /// The chats that are listed, by their ids in the archive.
    let chats: [String: ConversationID]
    /// The chats that have lost their words.
    let forgotten: ForgottenChats
    /// The exams that the training pass rates were counted from, by agent id.
    let exams: [String: [StoredExam]]
    let outline: MonthOutline

    /// The cards without the chats, and the excerpts of chats, that a reader is not to see yet.
    func summary(hiding hidden: Set<ConversationID>) -> CardSummary {
        func isOpen(_ chat: String) -> Bool { chats[chat].map { !hidden.contains($0) } ?? true }
        var summary = summary
        if hidden.isEmpty { return summary }
        summary.chats = summary.chats.filter { isOpen($0.conversation) }
        for place in summary.facts.indices {
            summary.facts[place].examples.removeAll { !isOpen($0) }
        }
        summary.excerpts = summary.excerpts.mapValues { excerpts in
            excerpts.filter { isOpen($0.finding.conversation) }
        }
        return summary
    }
}
