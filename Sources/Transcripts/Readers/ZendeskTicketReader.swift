package import Wording

/// Tickets of Zendesk with their comments: one object a ticket, a page of the API with `comments`
/// and `users`, or comments as rows apart with their `ticket_id`.
///
/// Who asks for a ticket, or has the role `end-user`, is its customer; without either, whoever
/// wrote first and is no agent. Who is one is decided at the end of the file (`ZendeskPeople`); where
/// that leaves it open, the ticket is rejected with what it needs. Comments that are not public
/// become the system's lines and are scored for nobody.
package struct ZendeskTicketReader: GatheringReader, TranscriptReader {
    package static let name = "zendesk-ticket"
    package static let title = Phrase.formatZendeskTicket
    package static let marks = [
        ["\"comments\"", "\"author_id\"", "\"public\""],
        ["\"ticket_id\"", "\"author_id\"", "\"public\""],
    ]
    package static let recordsAreWhole = false
    package var gathering: Gathering
    private var people = ZendeskPeople()

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        for list in [value["users"], value["ticket"]?["users"]] { people.learn(list) }
        let ticket = value["ticket"] ?? value
        for person in ["requester", "submitter", "assignee"] as [StaticString] {
            people.learn(ticket[person])
        }
        guard let comments = value["comments"] ?? ticket["comments"] else {
            guard let id = value.label("ticket_id") else { throw .noMessages }
            return add(value, to: id, line)
        }
        let id = ticket.label("ticket_id") ?? ticket.label("id") ?? context.stem
        describe(id, ticket, line)
        for comment in comments.elements { add(comment, to: id, line) }
    }

    package mutating func settle() {
        let (context, cast) = (context, context.cast)
        var people = people
        gathering.revise { people.see($0, cast) }
        gathering.revise { people.tell(&$0, context) }
    }

    private mutating func describe(_ id: String, _ ticket: JSONValue, _ line: Int) {
        let requester = ticket.label("requester_id") ?? ticket["requester"]?.label("id")
        people.ask(id, requester)
        people.serve(ticket.label("assignee_id") ?? ticket["assignee"]?.label("id"))
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
        let author = comment.label("author_id") ?? comment["author"]?.label("id")
        people.learn(comment["author"])
        let isPublic = comment["public"]?.boolean ?? true
        if !isPublic { people.serve(author) }
        let name = author.flatMap { people.name(of: $0) }
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.isUnordered = true
            guard let author else { return chat.reject(.noSender, at: context.place(line)) }
            let isSystem = !isPublic || author == ZendeskPeople.itself
            var message = GatheredMessage(role: isSystem ? .system : .customer, sender: author)
            message.name = name
            message.time = chat.time(comment["created_at"], context.zone)
            message.words = Self.words(comment)
            if message.role == .system { message.kind = .other }
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
