extension ConversationDraft {
    /// Whether the times of its messages go back and never forward.
    var isNewestFirst: Bool {
        GatheredChat.onlyFall(conversation.messages.lazy.compactMap(\.time))
    }

    /// Whether the times of its messages go forward and never back.
    var isOldestFirst: Bool {
        GatheredChat.onlyFall(conversation.messages.reversed().lazy.compactMap(\.time))
    }

    /// Puts its last message first, and notes that.
    mutating func turnRound() {
        var turned = Conversation(id: conversation.id)
        turned.channel = conversation.channel
        turned.shop = conversation.shop
        turned.customer = conversation.customer
        turned.product = conversation.product
        turned.tags = conversation.tags
        turned.rating = conversation.rating
        turned.resolved = conversation.resolved
        for message in conversation.messages.reversed() {
            turned.append(
                time: message.time, role: message.role,
                sender: conversation.participants[message.sender],
                words: conversation.text[message.text], kind: message.kind)
        }
        conversation = turned
        drop(code: ReadProblem.timesOutOfOrder(0).code)
        doubt(.turnedRound)
    }
}
