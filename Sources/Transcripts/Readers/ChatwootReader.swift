import Foundation
package import Wording

/// Messages of Chatwoot: a list of them, a page of the API with `payload`, or conversations with
/// their `messages`.
///
/// Type 0 came in, 1 went out, 2 is an activity (the system's line), 3 a template (the bot's).
/// Private notes become the system's lines and are scored for nobody, and so do messages that
/// failed, which no customer saw; deleted messages are recalled. What the customer answers to the
/// survey is the rating. A list of conversations holds the last messages of each, which is told.
package struct ChatwootReader: GatheringReader, TranscriptReader {
    package static let name = "chatwoot"
    package static let title = Phrase.formatChatwoot
    package static let marks = [
        ["\"message_type\"", "\"conversation_id\"", "\"content\""],
        ["\"message_type\"", "\"inbox_id\"", "\"content\""],
    ]
    package static let keys = [
        ["message_type", "conversation_id", "content"], ["message_type", "inbox_id", "content"],
    ]
    package static let recordsAreWhole = false
    package static let pages = [["payload"], ["data", "payload"]]
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        let page = value["data"]?["payload"] ?? value["payload"]
        guard let page, page.isArray else { return try takeOne(value, line, isListed: false) }
        for element in page.elements {
            do throws(ReadProblem) {
                try takeOne(element, line, isListed: true)
            } catch {
                gathering.reject(error, line: line)
            }
        }
    }

    private mutating func takeOne(
        _ value: JSONValue, _ line: Int, isListed: Bool
    ) throws(ReadProblem) {
        guard let messages = value["messages"], messages.isArray else {
            return try add(value, to: value.label("conversation_id"), line)
        }
        guard let id = value.label("id") else { throw .noID }
        gathering.fill(id, line: line) { chat in
            chat.draft.conversation.channel = value["meta"]?.label("channel")
            chat.draft.conversation.tags = value["labels"]?.elements.compactMap(\.label) ?? []
            if let status = value.label("status") { chat.draft.setResolved(status) }
            if isListed { chat.draft.doubt(.lastMessagesOnly) }
        }
        for message in messages.elements {
            try add(message, to: message.label("conversation_id") ?? id, line)
        }
    }

    private mutating func add(
        _ value: JSONValue, to id: String?, _ line: Int
    ) throws(ReadProblem) {
        guard let id else { throw value["message_type"] == nil ? .noMessages : .noID }
        let context = context
        gathering.fill(id, line: line) { chat in
            guard value["message_type"] != nil else {
                return chat.reject(
                    .messageWithoutRole(chat.nextNumber), at: context.place(line))
            }
            chat.id = id
            chat.isUnordered = true
            let sender = value["sender"]
            var message = GatheredMessage(id: value.label("id"), role: .system)
            message.role = Self.role(value, sender, context)
            message.time = chat.time(value["created_at"], context.zone)
            message.words = Self.words(value)
            message.attachments = Self.attachments(value, context)
            if message.role != .system || value["private"]?.boolean == true {
                message.sender = Self.senderID(value).map { Self.id(value, $0) }
                message.name = sender?.label("name") ?? sender?.label("available_name")
            }
            if value["private"]?.boolean == true || Self.hasFailed(value) {
                message.role = .system
            }
            if message.role == .system, !message.words.isEmpty { message.kind = .other }
            if message.role == .customer { chat.draft.conversation.customer = message.sender }
            let attributes = value["content_attributes"]
            if attributes?["deleted"]?.boolean == true { message.kind = .recalled }
            let survey = attributes?["submitted_values"]?["csat_survey_response"]
            message.remarks.rating = survey?.label("rating")
            chat.add(message)
        }
    }

    /// Whether it never reached the customer; rows of the database have numbers for words.
    private static func hasFailed(_ value: JSONValue) -> Bool {
        ["failed", "3"].contains(value.label("status"))
    }

    /// What somebody wrote; a mail as its text, where it is told apart from what it answers.
    private static func words(_ value: JSONValue) -> String {
        let mail = value["content_attributes"]?["email"]?["text_content"]?.label("reply")
        let content = mail ?? value.label("content") ?? ""
        let isMail = value.label("content_type") == "incoming_email"
        return isMail && content.hasPrefix("<")
            ? Quotation.reply(inHTML: content) : Quotation.reply(inMail: content)
    }

    private static func attachments(
        _ value: JSONValue, _ context: ReadContext
    ) -> [Attachment] {
        value["attachments"]?.elements.map { file in
            Attachment(
                kind: file["file_type"]?.text.map(context.kind) ?? .file, name: name(of: file))
        } ?? []
    }

    /// What an attachment is called, by its title or by the end of its address; empty where it has
    /// neither.
    private static func name(of file: JSONValue) -> String {
        if let title = file.label("fallback_title"), !title.isEmpty { return title }
        let address = file.label("data_url")?.prefix { $0 != "?" } ?? ""
        let last = address.split(separator: "/").last.map(String.init) ?? ""
        return last.contains(".") ? last.removingPercentEncoding ?? last : ""
    }

    /// Contacts, users and bots are counted apart from one another: a contact 5 is no agent 5.
    private static func id(_ value: JSONValue, _ id: String) -> String {
        switch senderType(value) {
        case "contact": "contact-" + id
        case "agent_bot", "agentbot": "bot-" + id
        default: id
        }
    }

    /// Who wrote a message: in `sender`, or in rows out of the database beside the words.
    private static func senderID(_ value: JSONValue) -> String? {
        value["sender"]?.label("id") ?? value.label("sender_id")
    }

    private static func senderType(_ value: JSONValue) -> String? {
        (value["sender"]?.label("type") ?? value.label("sender_type"))?.lowercased()
    }

    private static func role(
        _ value: JSONValue, _ sender: JSONValue?, _ context: ReadContext
    ) -> Role {
        let id = senderID(value)
        let own = context.cast.role(id: id, name: sender?.label("name"))
        let type = value["message_type"]
        switch type?.label {
        case "0", "incoming": return own == .bot ? .bot : .customer
        case "1", "outgoing":
            if let own { return own }
            let isBot = id == nil || ["agent_bot", "agentbot"].contains(senderType(value))
            return isBot ? .bot : .agent
        case "3", "template": return .bot
        default: return .system
        }
    }
}
