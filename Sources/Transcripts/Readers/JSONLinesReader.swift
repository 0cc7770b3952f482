package import Wording

/// SpotCheck's own format: one JSON object a conversation, with the fields of the contract
/// (DESIGN: `id, channel, shop, customer, product, tags, rating, resolved, messages[{time, role,
/// sender, name, text, kind}]`); also all of them in one JSON list, or laid out over lines.
///
/// Only `id`, `messages` and each message's `role` must be there. Other fields are ignored; some
/// common names are read as ours (`conversation_id`, `customer_id`, `resolution`, `ts`, `content`).
/// `agent_id` and `agent_name` of a conversation are those of its agents' messages that name nobody.
package struct JSONLinesReader: TranscriptReader {
    package static let name = "jsonl"
    package static let title = Phrase.formatJSONLines
    package static let readsRecordsAlone = true
    package static let pages = [
        ["data"], ["conversations"], ["chats"], ["items"], ["list"], ["records"], ["results"],
        ["rows"],
    ]

    private enum Field {
        case id, channel, shop, customer, product, tags, rating, resolved, messages
        case agent, agentName
    }

    /// The agent of a whole conversation, who wrote those of its agents' messages that name nobody.
    private struct Duty {
        var id: String?
        var name: String?
    }

    private enum MessageField {
        case time, role, sender, name, text, kind
    }

    private static let fields = WordTable<Field>([
        "id": .id, "conversation_id": .id, "channel": .channel, "shop": .shop,
        "customer": .customer, "customer_id": .customer, "user_id": .customer,
        "agent_id": .agent, "agent_name": .agentName, "product": .product, "tags": .tags,
        "rating": .rating, "resolved": .resolved, "resolution": .resolved, "messages": .messages,
    ])

    private static let messageFields = WordTable<MessageField>([
        "time": .time, "ts": .time, "role": .role, "sender": .sender, "name": .name, "text": .text,
        "content": .text, "kind": .kind,
    ])

    private let context: ReadContext
    private let parser = JSONParser()
    private let tables: Tables

    /// What is looked up for each field: handed on from function to function, because taking it out
    /// of an object each time costs.
    private struct Tables {
        let fields = JSONLinesReader.fields
        let messageFields = JSONLinesReader.messageFields
        let zone: ZoneOffsets
        let roles: WordTable<Role>
    }

    package init(_ context: ReadContext) {
        self.context = context
        tables = Tables(zone: context.zone, roles: context.roles)
    }

    package static func framing(of head: FileHead) -> Framing? {
        guard head.contains("\"messages\"") else { return nil }
        if head.firstByte == UInt8(ascii: "[") { return .values }
        // A broken line before the first whole conversation costs itself and nothing else.
        if head.hasLine(from: "{\"", to: "}", with: "\"messages\"") { return .lines }
        guard head.firstByte == UInt8(ascii: "{") else { return nil }
        return head.firstLineEnds(with: UInt8(ascii: "}")) || !head.bytes.contains(0x0a)
            ? .lines : .values
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isBlank { return }
        do throws(ReadProblem) {
            let value = try parser.parse(record.bytes)
            do throws(ReadProblem) {
                try take(value, size: record.bytes.count, line: record.line, into: &events)
            } catch {
                guard let page = Self.page(in: value) else { throw error }
                take(page, of: record, into: &events)
            }
        } catch {
            events.append(context.reject(record.line, error))
        }
    }

    /// Reads one conversation; its size in bytes says how much room to take.
    private func take(
        _ value: JSONValue, size: Int, line: Int, into events: inout [ReadEvent]
    ) throws(ReadProblem) {
        var draft = ConversationDraft()
        try fill(&draft, from: value, size: size, tables)
        if parser.replacedHalfCharacters { draft.doubt(.halfCharacter) }
        draft.hand(over: context.place(line), to: &events)
    }

    /// Reads the conversations of a page, each for itself.
    private func take(_ page: JSONValue, of record: Record, into events: inout [ReadEvent]) {
        let size = record.bytes.count / max(1, page.count)
        for element in page.elements {
            do throws(ReadProblem) {
                try take(element, size: size, line: record.line, into: &events)
            } catch {
                events.append(context.reject(record.line, error))
            }
        }
    }

    /// The list of conversations in an object that is none itself: what services answer with.
    private static func page(in value: JSONValue) -> JSONValue? {
        guard value["messages"] == nil else { return nil }
        return value.fields.lazy.map(\.value).first { list in
            list.elements.first { _ in true }?["messages"]?.isArray ?? false
        }
    }

    private func fill(
        _ draft: inout ConversationDraft, from value: JSONValue, size: Int, _ tables: Tables
    ) throws(ReadProblem) {
        guard value.isObject else { throw .notAnObject }
        var id: String?
        var messages: JSONValue?
        var duty = Duty()
        for (name, value) in value.fields {
            switch tables.fields.find(name) {
            case .id: id = value.label
            case .messages: messages = value
            case .agent: duty.id = value.label
            case .agentName: duty.name = value.label
            case let field?: set(field, of: &draft, to: value)
            case nil: break
            }
        }
        guard let id, !id.isEmpty else { throw .noID }
        draft.conversation.id = id
        guard let messages, !messages.isNull else { throw .noMessages }
        guard messages.isArray else { throw .noMessages }
        draft.conversation.reserve(messages: messages.count, bytes: size / 2)
        for message in messages.elements { try add(message, to: &draft, tables, duty) }
    }

    private func set(_ field: Field, of draft: inout ConversationDraft, to value: JSONValue) {
        switch field {
        case .channel: draft.conversation.channel = value.label
        case .shop: draft.conversation.shop = value.label
        case .customer: draft.conversation.customer = value.label
        case .product: draft.conversation.product = value.label
        case .tags:
            let list = value.elements.compactMap(\.label)
            draft.conversation.tags = value.isArray ? list : value.label.map { [$0] } ?? []
        case .rating:
            if let number = value.number {
                draft.conversation.rating = number
            } else if let text = value.string {
                draft.setRating(text)
            }
        case .resolved:
            if let boolean = value.boolean {
                draft.conversation.resolved = boolean
            } else if let text = value.label {
                draft.setResolved(text)
            }
        case .id, .messages, .agent, .agentName: break
        }
    }

    private func add(
        _ value: JSONValue, to draft: inout ConversationDraft, _ tables: Tables, _ duty: Duty
    ) throws(ReadProblem) {
        let number = draft.conversation.messages.count + 1
        guard value.isObject else { throw .messageNotAnObject(number) }
        var message = MessageDraft()
        var numbers = NumberedAuthor()
        var roleWord: UnsafeBufferPointer<UInt8>?
        for (name, value) in value.fields {
            switch tables.messageFields.find(name) {
            case .time: message.time = time(value, number, &draft, tables.zone)
            case .role: roleWord = value.text
            case .sender:
                message.senderID = value.text
                numbers.sender = value.digits
            case .name:
                message.name = value.text
                numbers.name = value.digits
            case .text: message.words = try words(value, number)
            case .kind: message.kind = value.text.map(context.kind) ?? .text
            case nil: break
            }
        }
        guard let roleWord, !roleWord.isEmpty else { throw .messageWithoutRole(number) }
        guard let role = tables.roles.findLoosely(roleWord) else { throw .unknownRole(number) }
        if role == .agent, duty.id != nil || duty.name != nil {
            numbers.fill(message, id: duty.id, name: duty.name)
        }
        numbers.complete(message) { draft.append($0, role: role) }
    }

    private func words(
        _ value: JSONValue, _ number: Int
    ) throws(ReadProblem) -> UnsafeBufferPointer<UInt8>? {
        if let text = value.text { return text }
        guard value.isNull else { throw .textNotAString(number) }
        return nil
    }

    private func time(
        _ value: JSONValue, _ number: Int, _ draft: inout ConversationDraft, _ zone: ZoneOffsets
    ) -> Timestamp? {
        if value.isNull { return nil }
        let time =
            if let text = value.text {
                Timestamp(text: text, zone: zone)
            } else if let integer = value.integer {
                Timestamp(epoch: integer)
            } else {
                value.number.flatMap(Timestamp.init(epoch:))
            }
        if time == nil { draft.doubt(.unreadableTime(number)) }
        return time
    }
}
