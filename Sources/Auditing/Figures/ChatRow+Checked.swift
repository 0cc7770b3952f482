package import Scoring
import Transcripts

extension ChatRow {
    /// The row of a chat; nil where no agent wrote.
    package init?(_ chat: CheckedChat, card: PerformanceCard) {
        guard let figures = chat.figures, let score = chat.score else { return nil }
        let waits = figures.replies.map { Double($0.working) / 1000 }
        self.init(
            conversation: chat.conversation, agent: figures.agent, name: figures.name,
            start: figures.start?.milliseconds, shop: figures.shop, product: figures.product,
            kind: figures.kind.map { card.kinds[$0].title }, score: score.total,
            firstReply: figures.firstReply.map { Double($0.working) / 1000 },
            reply: waits.isEmpty ? nil : waits.reduce(0, +) / Double(waits.count),
            replies: waits.count, solved: figures.solved, reopened: figures.reopened,
            isHandedOver: figures.isHandedOver, rating: figures.rating,
            isComplaint: figures.isComplaint, rules: chat.problems.map(\.rule))
    }
}
