package import Wording

/// Conversations of Intercom: whole ones of the API, or conversations and their parts as rows
/// apart, as data pipelines write them.
///
/// Bodies are HTML. Users, leads and contacts are customers; admins and teams agents. Notes become
/// the system's lines and are scored for nobody, and so do assignments and the like without words.
package struct IntercomReader: GatheringReader, TranscriptReader {
    package static let name = "intercom"
    package static let title = Phrase.formatIntercom
    package static let marks = [
        ["\"conversation_parts\""], ["\"part_type\"", "\"author\""],
    ]
    package static let recordsAreWhole = false
    package static let pages = [["conversations"], ["data"]]
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        let data = value["data"]
        let row = data?.isObject == true ? data ?? value : value
        for list in [row["conversations"], row["data"]] where list?.isArray == true {
            for conversation in list?.elements.map({ $0 }) ?? [] {
                do throws(ReadProblem) {
                    try take(conversation, line)
                } catch {
                    gathering.reject(error, line: line)
                }
            }
            return
        }
        try take(row, line)
    }

    private mutating func take(_ row: JSONValue, _ line: Int) throws(ReadProblem) {
        if row["part_type"] != nil || row.label("type") == "conversation_part" {
            guard let id = row.label("conversation_id") else { throw .noID }
            return add(row, to: id, line)
        }
        guard let id = row.label("id") else { throw .noID }
        describe(id, row, line)
        if let source = row["source"] ?? row["conversation_message"], source.isObject {
            add(source, to: id, line, since: row["created_at"])
        }
        let parts = row["conversation_parts"]
        let list = parts?["conversation_parts"] ?? parts
        for part in list?.elements.map({ $0 }) ?? [] { add(part, to: id, line) }
    }

    private mutating func describe(_ id: String, _ row: JSONValue, _ line: Int) {
        gathering.fill(id, line: line) { chat in
            chat.id = id
            let contacts = row["contacts"]?["contacts"] ?? row["contacts"]
            if let contact = contacts?.elements.first(where: { _ in true })?.label("id") {
                chat.draft.conversation.customer = contact
            } else if let user = row["user"]?.label("id") {
                chat.draft.conversation.customer = user
            }
            let tags = row["tags"]?["tags"]?.elements.compactMap { $0.label("name") }
            chat.draft.conversation.tags = tags ?? []
            chat.draft.conversation.channel = row["source"]?.label("type")
            if let state = row.label("state") { chat.draft.setResolved(state) }
            if let rating = row["conversation_rating"]?["rating"]?.number {
                chat.draft.conversation.rating = rating
            }
        }
    }

    private mutating func add(
        _ part: JSONValue, to id: String, _ line: Int, since created: JSONValue? = nil
    ) {
        let context = context
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.isUnordered = true
            let author = part["author"]
            let body = part.label("body") ?? ""
            var message = GatheredMessage(
                id: part.label("id"), role: Self.role(author, context),
                sender: author?.label("id"), name: author?.label("name"))
            message.time = chat.time(part["created_at"] ?? created, context.zone)
            message.words = Quotation.reply(inHTML: body)
            message.attachments = Self.attachments(part, body)
            if message.role == .customer, chat.draft.conversation.customer == nil {
                chat.draft.conversation.customer = message.sender
            }
            let type = part.label("part_type") ?? "comment"
            let isBare = body.isEmpty && message.attachments.isEmpty
            if type.contains("note") || isBare {
                message.kind = .other
                message.role = .system
                if isBare { message.words = type }
            }
            if part["redacted"]?.boolean == true { message.kind = .recalled }
            chat.add(message)
        }
    }

    private static func role(_ author: JSONValue?, _ context: ReadContext) -> Role {
        let id = author?.label("id")
        if let role = context.cast.role(id: id, name: author?.label("name")) { return role }
        switch author?.label("type") {
        case "user", "lead", "contact", "visitor": return .customer
        case "bot": return .bot
        case "admin", "team", "teammate": return .agent
        default: return .system
        }
    }

    /// The files of a part; a body of pictures alone is one.
    private static func attachments(_ part: JSONValue, _ body: String) -> [Attachment] {
        let files =
            part["attachments"]?.elements.map { file in
                Attachment(type: file.label("content_type"), name: file.label("name"))
            } ?? []
        return files.isEmpty && HTMLText.isImage(body)
            ? [Attachment(kind: .image, name: nil)] : files
    }
}
