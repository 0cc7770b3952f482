/// Consecutive messages of one human side of a conversation.
package struct Turn: Hashable, Sendable {
    /// `customer` or `agent`.
    package var role: Role
    /// Indices of its messages, ascending, never empty.
    package var messages: [Int]

    package init(role: Role, messages: [Int]) {
        self.role = role
        self.messages = messages
    }
}

extension Conversation {
    /// The turns in order. Lines of bots and of the system belong to none and break none.
    package var turns: [Turn] {
        var turns: [Turn] = []
        for (index, message) in messages.enumerated() {
            guard message.role == .customer || message.role == .agent else { continue }
            if turns.last?.role == message.role {
                turns[turns.count - 1].messages.append(index)
            } else {
                turns.append(Turn(role: message.role, messages: [index]))
            }
        }
        return turns
    }
}
