import Wording

/// What a column of a table of messages holds.
package enum TableColumn: Int, CaseIterable, Sendable {
    case conversation
    /// The day and the clock time, or the clock time alone next to `date`.
    case time
    case date
    case role
    /// Who wrote the message: the id, or what there is.
    case sender
    case name
    /// The agent of the conversation, who wrote those of its messages that an agent wrote.
    case agent
    case agentName
    case text
    case kind
    case channel
    case shop
    case customer
    case product
    case tags
    case rating
    case resolved
    /// The customer or the group with whom the rows are one endless stream, where the table has no
    /// column for the conversation.
    case stream
    /// The sort of a message within its kind, where a program's tables have one.
    case subkind

    /// The stable name that options use.
    package var name: String { "\(self)" }

    /// The names by which the column is known without being told, best first. Case, blanks, `_`
    /// and `-` make no difference.
    package var names: [String] { Self.usualNames[self] ?? [] }

    /// Says that a table has no such column, and what it may be called.
    var absentPhrase: Phrase {
        let names = Array(names.prefix(6))
        return switch self {
        case .role: .noColumn("角色", "role", names: names)
        case .text: .noColumn("内容", "text", names: names)
        default: .noColumn(name, name, names: names)
        }
    }
}
