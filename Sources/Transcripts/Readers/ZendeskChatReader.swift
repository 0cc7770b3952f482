package import Wording

/// Chats of Zendesk Chat as its API exports them: one object a chat with its `history`, alone, in a
/// list, or in a page with `chats`.
///
/// What a trigger says is a bot's. Where events name nobody's part in the chat, `agent_names` do. Joining, leaving and rating stand between the messages and become the system's lines. An
/// offline message is a chat of one message. A rating of good counts as 5, one of bad as 1.
package struct ZendeskChatReader: GatheringReader, TranscriptReader {
    package static let name = "zendesk-chat"
    package static let title = Phrase.formatZendeskChat
    package static let marks = [
        ["\"history\"", "\"chat.msg\""], ["\"visitor\"", "\"history\""],
        ["\"visitor\"", "\"offline_msg\""],
    ]
    package static let recordsAreWhole = true
    package static let pages = [["chats"]]
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        guard let chats = value["chats"] else { return try takeOne(value, line) }
        for chat in chats.elements {
            do throws(ReadProblem) {
                try takeOne(chat, line)
            } catch {
                gathering.reject(error, line: line)
            }
        }
    }

    private mutating func takeOne(_ chat: JSONValue, _ line: Int) throws(ReadProblem) {
        guard let id = chat.label("id") else { throw .noID }
        let isOffline = chat.label("type") == "offline_msg"
        guard let history = chat["history"] ?? (isOffline ? chat : nil) else { throw .noMessages }
        add(chat, history, id: id, line)
    }

    private mutating func add(
        _ value: JSONValue, _ history: JSONValue, id: String, _ line: Int
    ) {
        let context = context
        gathering.fill(id, line: line) { chat in
            chat.id = id
            let visitor = value["visitor"]
            let customer = visitor?.label("id") ?? visitor?.label("name")
            chat.draft.conversation.customer = customer
            chat.draft.conversation.shop = value.label("department_name")
            chat.draft.conversation.tags = value["tags"]?.elements.compactMap(\.label) ?? []
            if let rating = value.label("rating") { chat.draft.setRating(rating) }
            if value.label("type") == "offline_msg" {
                var message = GatheredMessage(role: .customer, sender: customer)
                message.time = chat.time(value["timestamp"], context.zone)
                message.name = visitor?.label("name")
                message.words = value.label("message") ?? ""
                chat.add(message)
            }
            let agents = Self.agents(value)
            for event in history.elements {
                let message = Self.message(event, customer, agents, &chat, context)
                chat.add(message)
            }
        }
    }

    private static func message(
        _ event: JSONValue, _ customer: String?, _ agents: [String: String],
        _ chat: inout GatheredChat, _ context: ReadContext
    ) -> GatheredMessage {
        let type = event.label("type") ?? "chat.msg"
        let name = event.label("name")
        var message = GatheredMessage(role: .system, name: nil)
        message.time = chat.time(event["timestamp"], context.zone)
        guard ["chat.msg", "chat.file", "chat.attachment"].contains(type) else {
            let what = event.label("new_rating") ?? event.label("new_comment") ?? name
            message.words = [type, what].compactMap { $0 }.joined(separator: " ")
            message.kind = .other
            return message
        }
        let isTrigger = event.label("sender_type")?.lowercased() == "trigger"
        let word = isTrigger ? .bot : event["sender_type"]?.text.flatMap(context.role)
        let named = word == nil ? name.flatMap { agents[$0] } : nil
        let agent = event.label("agent_id") ?? named
        let byName = context.cast.role(id: agent, name: name)
        message.role =
            byName ?? (word == .bot || word == .system ? word : nil)
            ?? (agent != nil || word == .agent ? .agent : .customer)
        message.sender = message.role == .customer ? customer : agent
        message.name = name
        message.words = event.label("msg") ?? ""
        if type != "chat.msg" {
            message.kind = .file
            message.words = event["attachment"]?.label("name") ?? message.words
        }
        return message
    }

    /// The agents of a chat by their names, with their ids where it is clear whose they are. Whoever is
    /// called as the visitor is none.
    private static func agents(_ chat: JSONValue) -> [String: String] {
        let names = chat["agent_names"]?.elements.compactMap(\.label) ?? []
        let ids = chat["agent_ids"]?.elements.compactMap(\.label) ?? []
        let isOne = names.count == 1 && ids.count == 1
        var agents: [String: String] = [:]
        for name in names { agents[name] = isOne ? ids[0] : name }
        if let visitor = chat["visitor"]?.label("name") { agents[visitor] = nil }
        return agents
    }
}
