import Reports
import Rules
import Transcripts
import Wording

/// What the rules saw in chats. As text, each chat with its messages numbered, then a row for each
/// step; for programs and spreadsheets, the rows of all chats in one table.
enum TraceTable {
    static func page(
        of traces: [RuleTrace], in chat: Conversation, language: Language
    ) -> String {
        var table = empty
        table.rows = rows(of: traces, in: chat)
        return PlainText.line(chat.id) + "\n\n" + script(of: chat) + "\n"
            + table.text(.table, language: language, width: 160) + "\n"
    }

    /// The table without rows.
    static let empty = Table(
        columns: [
            Table.Column("conversation", .columnConversation),
            Table.Column("rule", .columnRule), Table.Column("outcome", .columnOutcome),
            Table.Column("message", .columnMessage, .trailing),
            Table.Column("seen", .columnSeen),
        ], rows: [])

    static func rows(of traces: [RuleTrace], in chat: Conversation) -> [[Cell]] {
        let mask = ChatMask(of: chat)
        return traces.flatMap { trace in
            trace.steps.map { step in
                [
                    .text(chat.id), .text(trace.card.id), .words(step.outcome.title),
                    step.message.map { .integer($0 + 1) } ?? .none, .words(mask.mask(step.text)),
                ]
            }
        }
    }

    private static func script(of chat: Conversation) -> String {
        let mask = ChatMask(of: chat)
        return chat.messages.indices.map { index in
            let line = "\(index + 1)  \(mask.sender(of: index)): \(mask.words(of: index))"
            return PlainText.line(line) + "\n"
        }.joined()
    }
}

extension RuleTrace.Outcome {
    fileprivate var title: Phrase {
        switch self {
        case .silent: .outcomeSilent
        case .met: .outcomeMet
        case .flagged: .outcomeFlagged
        case .exempted: .outcomeExempted
        case .notApplicable: .outcomeNotApplicable
        }
    }
}
