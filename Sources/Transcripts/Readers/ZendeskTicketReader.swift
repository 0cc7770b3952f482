package import Wording

/// Tickets of Zendesk with their comments: one object a ticket, a page of the API with `comments`
/// and `users`, or comments as rows apart with their `ticket_id`. A page that names no ticket is one
/// of its own, unless the page before said that another follows.
///
/// Who asks for a ticket, or has the role `end-user`, is its customer; without either, whoever
/// wrote first and is no agent. Who is one is decided at the end of the file (`ZendeskPeople`); where
/// that leaves it open, the ticket is rejected with what it needs. Comments that are not public
/// become the system's lines and are scored for nobody, and so does a chat that stands in a ticket as
/// one comment.
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
    /// How many tickets had no id, and whether another page of the last one follows.
    private var unnamed = (count: 0, goesOn: false)

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
        let named = ticket.label("ticket_id") ?? ticket.label("id")
        if named == nil, comments.count == 0 { return }
        let id = named ?? self.id(ofPage: value)
        describe(id, ticket, line)
        for comment in comments.elements { add(comment, to: id, line) }
    }

    /// The id of a page that names no ticket: the file's name, and from the second ticket on a number.
    private mutating func id(ofPage page: JSONValue) -> String {
        if !unnamed.goesOn { unnamed.count += 1 }
        unnamed.goesOn =
            page.label("next_page") != nil || page["meta"]?["has_more"]?.boolean == true
        return unnamed.count == 1 ? context.stem : "\(context.stem)-\(unnamed.count)"
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
            let isTranscript = comment["via"]?.label("channel") == "chat_transcript"
            if isTranscript { chat.draft.doubt(.chatElsewhere) }
            let isSystem = !isPublic || isTranscript || author == ZendeskPeople.itself
            var message = GatheredMessage(role: isSystem ? .system : .customer, sender: author)
            message.name = name
            message.time = chat.time(comment["created_at"], context.zone)
            message.words = Self.words(comment)
            message.attachments = Self.attachments(comment)
            if isSystem, !message.words.isEmpty { message.kind = .other }
            chat.add(message)
        }
    }

    private static func words(_ comment: JSONValue) -> String {
        let plain = comment.label("plain_body").map(HTMLText.decoded) ?? comment.label("body")
        let words = plain.map(Quotation.reply(inMail:))
        return (words ?? comment.label("html_body").map(Quotation.reply(inHTML:)) ?? "").trimmed
    }

    private static func attachments(_ comment: JSONValue) -> [Attachment] {
        comment["attachments"]?.elements.map { file in
            Attachment(type: file.label("content_type"), name: file.label("file_name"))
        } ?? []
    }
}
