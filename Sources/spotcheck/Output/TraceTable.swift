import Reports
import Rules
import Transcripts
import Wording

/// What the rules saw in chats, as one table: a row for each step of each rule.
enum TraceTable {
    /// The table without rows.
    static let empty = Table(
        columns: [
            Table.Column("conversation", .columnConversation),
            Table.Column("rule", .columnRule), Table.Column("outcome", .columnOutcome),
            Table.Column("message", .columnMessage, .trailing),
            Table.Column("seen", .columnSeen), Table.Column("near_miss", .columnNearMiss),
            Table.Column("accept", .columnAccept),
        ], rows: [])

    /// - Parameter coded: for programs, with codes in place of words.
    static func rows(of traces: [RuleTrace], in chat: Conversation, coded: Bool) -> [[Cell]] {
        let mask = ChatMask(of: chat)
        return traces.flatMap { trace in
            trace.steps.map { step in
                let near = step.outcome == .flagged ? step.nearMiss?.reason : nil
                return [
                    .text(chat.id), .text(trace.card.id),
                    coded ? .text(step.outcome.rawValue) : .words(step.outcome.title),
                    step.message.map { .integer($0 + 1) } ?? .none, .words(mask.mask(step.text)),
                    near.map { .words(mask.mask($0)) } ?? .none,
                    step.nearMiss?.remedy.map { .text(mask.mask($0.shown)) } ?? .none,
                ]
            }
        }
    }
}
