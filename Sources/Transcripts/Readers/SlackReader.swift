package import Wording

/// The days of a channel as a Slack export has them: lists of messages, one file a day, in a folder
/// with `users.json`.
///
/// A thread is one chat; messages outside threads are one stream of the channel, cut where nobody
/// wrote for long. Guests and people of other companies are customers, and where the options name
/// the agents everybody else; otherwise whoever opened the thread is the customer, and who answers
/// is an agent; where a bot opened it, that is open. Where several people write and nothing tells who is one, the chat is rejected with
/// what it needs. Messages that say that somebody joined are the system's.
package struct SlackReader: GatheringReader, TranscriptReader {
    package static let name = "slack"
    package static let title = Phrase.formatSlack
    package static let marks = [["\"message\"", "\"ts\"", "\"user\"", "\"text\""]]
    package static let keys = [["type", "ts", "text", "user"]]
    package static let recordsAreWhole = false
    package var gathering: Gathering
    /// Who opened each thread that begins here; `nil` for a bot.
    private var openers: [String: String?] = [:]
    /// Whom replies name as the opener of their thread, which may begin elsewhere.
    private var namedOpeners: [String: String] = [:]

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        guard let stamp = value.label("ts") else { throw .noID }
        let thread = value.label("thread_ts")
        let channel = context.people.isEmpty ? "" : context.folder
        let key = [channel, thread ?? ""].joined(separator: " ")
        if thread == stamp {
            openers.updateValue(Self.isBot(value) ? nil : value.label("user"), forKey: key)
        }
        if let named = value.label("parent_user_id") { namedOpeners[key] = named }
        let context = context
        gathering.fill(key, line: line) { chat in
            chat.id = thread.map { [channel, $0].filter { !$0.isEmpty }.joined(separator: "-") }
            chat.isEndless = thread == nil
            chat.isUnordered = true
            chat.asksForAgents = true
            chat.draft.conversation.channel = channel.isEmpty ? nil : channel
            if value.label("subtype") == "message_changed" || value["message"] != nil {
                let changed = value["message"]
                if let id = changed?.label("ts") {
                    chat.edit(id, words: changed.map { Self.words($0, context) } ?? "")
                }
                return
            }
            if let deleted = value.label("deleted_ts") { return chat.recall(deleted) }
            chat.add(Self.message(value, stamp, context))
        }
    }

    /// Answers may stand before what they answer, so who is an agent is decided at the end.
    package mutating func settle() {
        let (context, openers, named) = (context, openers, namedOpeners)
        gathering.revise { chat in
            let found = openers[chat.key] ?? named[chat.key]
            let opener = found.flatMap { context.people[$0]?.isBot == true ? nil : $0 }
            chat.revise { message in
                if message.role != .customer { return message.role }
                let person = message.sender.flatMap { context.people[$0] }
                return Self.role(message.sender, message.name, person, opener, context)
            }
            chat.draft.conversation.customer = chat.firstCustomer
        }
    }

    private static func isBot(_ value: JSONValue) -> Bool {
        value.label("bot_id") != nil || value.label("subtype") == "bot_message"
    }

    /// A message; who of the people in it is an agent stays open.
    private static func message(
        _ value: JSONValue, _ stamp: String, _ context: ReadContext
    ) -> GatheredMessage {
        let user = value.label("user") ?? value.label("bot_id")
        let person = user.flatMap { context.people[$0] }
        var message = GatheredMessage(id: stamp, role: .system, sender: user)
        message.name =
            person?.name ?? value["user_profile"]?.label("real_name") ?? value.label("username")
        message.time = Timestamp(text: stamp, zone: context.zone)
        message.words = Self.words(value, context)
        let subtype = value.label("subtype") ?? ""
        if isBot(value) {
            message.role = .bot
        } else if personal.contains(subtype) {
            message.role = .customer
        } else {
            message.kind = .other
        }
        message.attachments =
            value["files"]?.elements.map { file in
                Attachment(
                    type: file.label("mimetype"), name: file.label("title") ?? file.label("name"))
            } ?? []
        if subtype == "tombstone" { message.kind = .recalled }
        return message
    }

    /// What marks a message as a person's, beside none.
    private static let personal: Set = ["", "file_share", "me_message", "thread_broadcast"]

    private static func words(_ value: JSONValue, _ context: ReadContext) -> String {
        let text = SlackText.plain(SlackText.reply(value.label("text") ?? ""), context)
        return text.isEmpty ? SlackBlocks.words(value, context) : text
    }

    private static func role(
        _ user: String?, _ name: String?, _ person: ReadContext.Person?, _ opener: String?,
        _ context: ReadContext
    ) -> Role {
        if let role = context.cast.role(id: user, name: name) { return role }
        if person?.isBot == true { return .bot }
        if person?.isGuest == true || context.cast.namesAgents { return .customer }
        return context.hasGuests || (opener != nil && user != opener) ? .agent : .customer
    }
}
