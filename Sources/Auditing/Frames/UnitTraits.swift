package import Transcripts

/// What a draw may ask about a chat: who, where, when, and what the machine thinks of it.
package struct UnitTraits: Hashable, Sendable {
    package var agent = ""
    package var agentName = ""
    package var channel = ""
    package var shop = ""
    package var product = ""
    package var tags: [String] = []
    package var start: Timestamp?
    package var messages: Int?
    /// Nil where no machine looked at it.
    package var flagged: Bool?
    /// 0...1.
    package var risk: Double?
    /// Further columns of a list of ids.
    package var others: [String: String] = [:]

    package init() {}

    package init(of conversation: Conversation) {
        let owner = conversation.owner
        agent = owner?.id ?? ""
        agentName = owner?.name ?? ""
        channel = conversation.channel ?? ""
        shop = conversation.shop ?? ""
        product = conversation.product ?? ""
        tags = conversation.tags
        start = conversation.start
        messages = conversation.messages.count
    }
}
