import Reports
import Rules
import Transcripts
import Wording

/// What the rules saw in a chat: the chat with numbered messages, then a row for each step.
enum TraceTable {
    static func text(
        of traces: [RuleTrace], in chat: Conversation, format: TableFormat, language: Language
    ) -> String {
        let table = table(of: traces, in: chat)
        guard format == .table else { return table.text(format, language: language) }
        return "\(chat.id)\n\n" + script(of: chat) + "\n"
            + table.text(.table, language: language, width: 160) + "\n"
    }

    private static func script(of chat: Conversation) -> String {
        let masking = Masking()
        return chat.messages.indices.map { index in
            let who = chat.sender(of: index)
            let name =
                chat.messages[index].role == .customer ? masking.mask(name: who.name) : who.name
            return "\(index + 1)  \(name): \(masking.mask(chat.words(of: index)))\n"
        }.joined()
    }

    private static func table(of traces: [RuleTrace], in chat: Conversation) -> Table {
        Table(
            columns: [
                Table.Column("conversation", .columnConversation),
                Table.Column("rule", .columnRule), Table.Column("outcome", .columnOutcome),
                Table.Column("message", .columnMessage, .trailing),
                Table.Column("seen", .columnSeen),
            ],
            rows: traces.flatMap { trace in
                trace.steps.map { step in
                    [
                        .text(chat.id), .text(trace.card.id), .words(step.outcome.title),
                        step.message.map { .integer($0 + 1) } ?? .none, .words(step.text),
                    ]
                }
            })
    }
}

extension RuleTrace.Outcome {
    fileprivate var title: Phrase {
        switch self {
        case .silent: .outcomeSilent
        case .met: .outcomeMet
        case .flagged: .outcomeFlagged
        case .notApplicable: .outcomeNotApplicable
        }
    }
}
