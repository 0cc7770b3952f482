package import Wording

/// Tickets of Zendesk with their comments: one object a ticket, a page of the API with `comments`
/// and `users`, or comments as rows apart with their `ticket_id`.
///
/// Who asks for the ticket, or has the role `end-user`, is the customer; without either, whoever
/// wrote first. Comments that are not public become the system's lines and are scored for nobody.
package struct ZendeskTicketReader: GatheringReader, TranscriptReader {
    package static let name = "zendesk-ticket"
    package static let title = Phrase.formatZendeskTicket
    package static let marks = [
        ["\"comments\"", "\"author_id\"", "\"public\""],
        ["\"ticket_id\"", "\"author_id\"", "\"public\""],
    ]
    package static let recordsAreWhole = false
    package var gathering: Gathering
    private var users: [String: (name: String?, role: Role?)] = [:]
    private var openers: [String: String] = [:]

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        for list in [value["users"], value["ticket"]?["users"]] { learn(list) }
        let ticket = value["ticket"] ?? value
        for person in ["requester", "submitter", "assignee"] as [StaticString] {
            if let user = ticket[person] { learn(user) }
        }
        guard let comments = value["comments"] ?? ticket["comments"] else {
            guard let id = value.label("ticket_id") else { throw .noMessages }
            return add(value, to: id, line)
        }
        let id = ticket.label("ticket_id") ?? ticket.label("id") ?? context.stem
        describe(id, ticket, line)
        for comment in comments.elements { add(comment, to: id, line) }
    }

    private mutating func learn(_ list: JSONValue?) {
        guard let list else { return }
        for user in list.isArray ? Array(list.elements) : [list] {
            guard let id = user.label("id") else { continue }
            let role: Role? =
                switch user.label("role") {
                case "end-user": .customer
                case "agent", "admin": .agent
                default: nil
                }
            users[id] = (user.label("name") ?? users[id]?.name, role ?? users[id]?.role)
        }
    }

    private mutating func describe(_ id: String, _ ticket: JSONValue, _ line: Int) {
        let requester = ticket.label("requester_id") ?? ticket["requester"]?.label("id")
        if let requester { openers[id] = requester }
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.draft.conversation.customer = requester
            chat.draft.conversation.channel = ticket["via"]?.label("channel")
            chat.draft.conversation.tags = ticket["tags"]?.elements.compactMap(\.label) ?? []
            let score = ticket["satisfaction_rating"]?.label("score")
            if score == "good" || score == "bad", let score { chat.draft.setRating(score) }
            if let status = ticket.label("status") { chat.draft.setResolved(status) }
        }
    }

    private mutating func add(_ comment: JSONValue, to id: String, _ line: Int) {
        let context = context
        let author = comment.label("author_id")
        let isPublic = comment["public"]?.boolean ?? true
        if openers[id] == nil, let author, author != "-1", isPublic, users[author]?.role != .agent {
            openers[id] = author
        }
        let user = author.flatMap { users[$0] }
        let guess: Role = author == openers[id] ? .customer : .agent
        let known = context.cast.role(id: author, name: user?.name) ?? user?.role
        // Zendesk itself writes as -1.
        let role = author == "-1" ? .system : known ?? guess
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.isUnordered = true
            var message = GatheredMessage(role: isPublic ? role : .system, sender: author)
            message.name = user?.name
            message.time = chat.time(comment["created_at"], context.zone)
            message.words = Self.words(comment)
            if message.role == .system { message.kind = .other }
            if role == .customer { chat.draft.conversation.customer = author }
            if message.words.isEmpty { message.kind = Self.attached(comment, context) }
            chat.add(message)
        }
    }

    private static func words(_ comment: JSONValue) -> String {
        let plain = comment.label("plain_body").map(HTMLText.decoded) ?? comment.label("body")
        return (plain ?? comment.label("html_body").map(HTMLText.plain) ?? "").trimmed
    }

    /// The kind of a comment that has no words: that of what is attached.
    private static func attached(_ comment: JSONValue, _ context: ReadContext) -> MessageKind {
        guard let file = comment["attachments"]?.elements.first(where: { _ in true }) else {
            return .text
        }
        return file.label("content_type")?.hasPrefix("image/") == true ? .image : .file
    }
}
