package import Wording

/// A chat of Amazon Connect: the analysis of Contact Lens, or the bare transcript.
///
/// What happens to the chat (joined, left, ended) stands between the messages as lines of the
/// system, written by whom it happens to: how long an agent took to greet counts from when he
/// joined. A `ParticipantId` is made anew for each contact, so agents and bots go by their
/// `DisplayName`. Calls count milliseconds from their start, which become times where the day is
/// known. A chat without a `ContactId` has the file's name for id, and from the second line on the
/// line's number behind it.
package struct ContactLensReader: GatheringReader, TranscriptReader {
    package static let name = "contact-lens"
    package static let title = Phrase.formatContactLens
    package static let marks = [
        ["\"Transcript\"", "\"ParticipantRole\""], ["\"Participants\"", "\"ParticipantRole\""],
        ["\"ConversationCharacteristics\""],
    ]
    package static let recordsAreWhole = true
    package var gathering: Gathering
    /// Where the last chat stood, and how many on that line.
    private var last = (line: 0, count: 0)

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        guard let transcript = value["Transcript"], transcript.isArray else { throw .noMessages }
        last = (line, last.line == line ? last.count + 1 : 1)
        let contact = value["CustomerMetadata"]?.label("ContactId") ?? value.label("ContactId")
        let id = contact ?? unnamed
        var people: [String: (name: String?, role: String?)] = [:]
        for person in value["Participants"]?.elements.map({ $0 }) ?? [] {
            guard let key = person.label("ParticipantId") else { continue }
            people[key] = (person.label("DisplayName"), person.label("ParticipantRole"))
        }
        let context = context
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.draft.conversation.channel = value.label("Channel")
            let categories = value["Categories"]?["MatchedCategories"]
            chat.draft.conversation.tags = categories?.elements.compactMap(\.label) ?? []
            for item in transcript.elements {
                let key = item.label("ParticipantId")
                let person = key.flatMap { people[$0] }
                let word = item.label("ParticipantRole") ?? person?.role
                let name = item.label("DisplayName") ?? person?.name
                let role = Self.role(word, id: key, name: name, context)
                if role == .customer { chat.draft.conversation.customer = key }
                let isNamed = role == .agent || role == .bot
                let sender = isNamed ? name ?? key : key
                Self.add(
                    item, role, GatheredMessage(role: role, sender: sender, name: name), &chat,
                    context)
            }
        }
    }

    /// The id of a chat that names none.
    private var unnamed: String {
        if last.count > 1 { return "\(context.stem)-\(last.line).\(last.count)" }
        return last.line > 1 ? "\(context.stem)-\(last.line)" : context.stem
    }

    private static func add(
        _ item: JSONValue, _ role: Role, _ draft: GatheredMessage, _ chat: inout GatheredChat,
        _ context: ReadContext
    ) {
        var message = draft
        message.id = item.label("Id")
        message.time = chat.time(item["AbsoluteTime"], context.zone)
        if message.time == nil, let offset = item["BeginOffsetMillis"]?.integer {
            message.time = chat.time(after: context.startOfDay, milliseconds: offset)
        }
        message.words = item.label("Content") ?? ""
        let type = item.label("Type") ?? "MESSAGE"
        let content = item.label("ContentType") ?? ""
        if type == "EVENT" {
            message.role = .system
            message.kind = .other
            let event = content.split(separator: ".").suffix(2).joined(separator: ".")
            if message.words.isEmpty { message.words = event }
        } else if type == "ATTACHMENT" {
            let file = item["Attachments"]?.elements.first { _ in true }
            let isImage = file?.label("ContentType")?.hasPrefix("image/") == true
            message.kind = isImage ? .image : .file
            message.words = file?.label("AttachmentName") ?? message.words
        } else if content.contains("interactive") {
            message.kind = .card
            message.words = Self.title(ofCard: message.words)
        }
        chat.add(message)
    }

    /// What a person reads of a message with choices, which stands there as JSON: its title or, of
    /// an answer, what was chosen. Other words stay as they are.
    private static func title(ofCard words: String) -> String {
        let titles = JSONText.read(words) { card in
            let content = card["data"]?["content"]
            return content?.label("title") ?? content?["data"]?.label("title") ?? ""
        }
        return titles ?? words
    }

    private static func role(
        _ word: String?, id: String?, name: String?, _ context: ReadContext
    ) -> Role {
        if let role = context.cast.role(id: id, name: name) { return role }
        switch word {
        case "CUSTOMER": return .customer
        case "AGENT", "SUPERVISOR": return .agent
        case "CUSTOM_BOT": return .bot
        default: return .system
        }
    }
}
