import Auditing
import Rules
import Scoring

/// The order in which the chats behind a number are listed: what speaks against the agent first,
/// then by score.
struct ChatOrder: Sendable {
    /// `nil` for the score alone.
    let measure: CardMeasure?
    /// By id.
    let rules: [String: RuleCard]

    func sorted(_ chats: [ChatRow]) -> [ChatRow] {
        chats.map { (rank($0), $0) }.sorted {
            ($0.0, $0.1.score, $0.1.conversation) < ($1.0, $1.1.score, $1.1.conversation)
        }.map(\.1)
    }

    /// The lower, the sooner; chats that the number does not know come last.
    private func rank(_ chat: ChatRow) -> Double {
        switch measure {
        case .firstReply, .firstWithin30, .firstWithin60, .firstWithin24h:
            chat.firstReply.map { -$0 } ?? 1
        case .reply, .reply90, .replyAdjusted, .reply90Adjusted: chat.reply.map { -$0 } ?? 1
        case .solved: place(chat.solved, first: false)
        case .solveTime: place(chat.solved, first: true)
        case .reopened: place(chat.reopened, first: true)
        case .handovers: chat.isHandedOver ? 0 : 1
        case .satisfaction: chat.rating ?? .infinity
        case .attitude: hasProblem(of: "attitude", chat) ? 0 : 1
        case .knowledge, .accuracy: hasProblem(of: CheckedChat.knowledge, chat) ? 0 : 1
        case .complaintsFromErrors:
            chat.isComplaint ? hasProblem(of: CheckedChat.knowledge, chat) ? 0 : 1 : 2
        case .volume, .volumePerDay: Double(chat.start ?? .max)
        default: 0
        }
    }

    private func place(_ answer: Bool?, first: Bool) -> Double {
        answer.map { $0 == first ? 0 : 1 } ?? 2
    }

    private func hasProblem(of dimension: String, _ chat: ChatRow) -> Bool {
        chat.rules.contains { rules[$0]?.dimension == dimension }
    }
}
