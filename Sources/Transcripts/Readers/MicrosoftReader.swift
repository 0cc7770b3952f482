package import Wording

/// Chats as events in JSON, as Microsoft's contact-centre accelerators have them: the agent and the
/// outcome beside a `Conversation` with its `Messages`.
///
/// `MessageFromBotOrAgent` is the agent's where the user is the agent, else a bot's. The reason
/// and the team become tags.
package struct MicrosoftReader: GatheringReader, TranscriptReader {
    package static let name = "microsoft-events"
    package static let title = Phrase.formatMicrosoft
    package static let marks = [["\"EventType\"", "\"EventTime\"", "\"Conversation\""]]
    package static let recordsAreWhole = true
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        guard let conversation = value["Conversation"], let events = conversation["Messages"],
            events.isArray
        else { throw .noMessages }
        guard let id = conversation.label("ConversationId") else { throw .noID }
        let context = context
        let agent = value.label("AgentId")
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.draft.conversation.customer = value.label("CallerID")
            chat.draft.conversation.tags = [value.label("CallReason"), value.label("Team")]
                .compactMap { $0 }
            if let status = value.label("ResolutionStatus") { chat.draft.setResolved(status) }
            for event in events.elements {
                let user = event.label("UserId")
                var message = GatheredMessage(id: event.label("Id"), role: .system, sender: user)
                switch event.label("EventType") {
                case "MessageFromUser": message.role = .customer
                case "MessageFromBotOrAgent":
                    message.role = user == agent || agent == nil ? .agent : .bot
                default: message.kind = .other
                }
                if message.role != .system {
                    message.role = context.cast.role(id: user) ?? message.role
                }
                if message.role == .agent, user == agent { message.name = value.label("AgentName") }
                message.time = chat.time(event["EventTime"], context.zone)
                message.words = event.label("Value") ?? ""
                if message.role == .system, message.words.isEmpty {
                    message.words = event.label("EventType") ?? ""
                }
                chat.add(message)
            }
        }
    }
}
