package import Wording

/// Files that a mapping describes: JSON of any shape, or a table whose columns it names.
package struct MappedReader: TranscriptReader {
    package static let name = "mapped"
    package static let title = Phrase.formatMapped
    package static let readsRecordsAlone = false

    private let mapping: Mapping
    private var gathering: Gathering
    private let zone: ZoneOffsets
    private let roles: WordTable<Role>
    private let cast: Cast

    package init(_ context: ReadContext) {
        mapping = context.options.mapping ?? Mapping()
        gathering = Gathering(context, format: "mapped")
        zone = mapping.zone.map(ZoneOffsets.init) ?? context.zone
        roles = RoleWords.table(extra: mapping.roles.merging(context.options.roles) { $1 })
        cast = Cast(
            agents: mapping.agents + context.options.agents,
            bots: mapping.bots + context.options.bots)
    }

    package static func framing(of head: FileHead) -> Framing? { head.jsonFraming }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isBlank { return }
        let context = gathering.context
        do throws(ReadProblem) {
            let value = try gathering.parser.parse(record.bytes)
            let chats = mapping.chats?.values(in: value) ?? [value]
            if chats.isEmpty { throw .nothingMapped(mapping.chats?.text ?? "") }
            for chat in chats {
                do throws(ReadProblem) {
                    try take(chat, record.line)
                } catch {
                    events.append(context.reject(record.line, error))
                }
            }
        } catch {
            events.append(context.reject(record.line, error))
        }
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        gathering.hand(over: &events)
    }

    private mutating func take(_ chat: JSONValue, _ line: Int) throws(ReadProblem) {
        let messages = mapping.messages?.values(in: chat) ?? [chat]
        let id = label(.id, in: chat)
        guard let key = id ?? label(.stream, in: chat) ?? label(.customer, in: chat) else {
            throw .noID
        }
        let isEndless = id == nil
        let ordered = mapping.order == .newestFirst ? messages.reversed() : messages
        let reader = self
        let place = gathering.context.place(line)
        gathering.fill(key, line: line) { gathered in
            gathered.id = id
            gathered.isEndless = isEndless
            gathered.isUnordered = isEndless || reader.mapping.order != .asIs
            reader.describe(&gathered.draft, chat)
            let remarks = reader.remarks(of: chat)
            if !isEndless { gathered.draft.fill(from: remarks) }
            for message in ordered {
                do throws(ReadProblem) {
                    try reader.add(message, of: chat, remarks, to: &gathered)
                } catch {
                    return gathered.reject(error, at: place)
                }
            }
        }
    }

    private func label(_ field: Mapping.ChatField, in value: JSONValue) -> String? {
        let label = mapping.chat[field].flatMap { $0.label(in: value) }?.trimmed
        return label?.isEmpty == true ? nil : label
    }

    private func label(_ field: Mapping.MessageField, in value: JSONValue) -> String? {
        let label = mapping.message[field].flatMap { $0.label(in: value) }
        return label?.isEmpty == true ? nil : label
    }

    private func describe(_ draft: inout ConversationDraft, _ chat: JSONValue) {
        draft.conversation.channel = draft.conversation.channel ?? label(.channel, in: chat)
        draft.conversation.shop = draft.conversation.shop ?? label(.shop, in: chat)
        draft.conversation.customer = draft.conversation.customer ?? label(.customer, in: chat)
        draft.conversation.product = draft.conversation.product ?? label(.product, in: chat)
    }

    /// What a record says of its chat, and of no other of the stream.
    private func remarks(of chat: JSONValue) -> ChatRemarks {
        var remarks = ChatRemarks()
        if let path = mapping.chat[.tags] {
            remarks.tags =
                path.constant.map { [$0] }
                ?? path.values(in: chat).flatMap { value in
                    value.isArray
                        ? value.elements.compactMap(\.label) : [value.label].compactMap { $0 }
                }
        }
        remarks.rating = label(.rating, in: chat)
        remarks.resolved = label(.resolved, in: chat)
        return remarks
    }

    private func add(
        _ value: JSONValue, of chat: JSONValue, _ remarks: ChatRemarks,
        to gathered: inout GatheredChat
    ) throws(ReadProblem) {
        let number = gathered.nextNumber
        let sender = label(.sender, in: value)
        let name = label(.name, in: value)
        var message = GatheredMessage(role: .system, sender: sender, name: name)
        message.remarks = remarks
        message.role = try role(of: value, sender, name, number)
        if message.role == .agent {
            if sender == nil, name == nil { message.sender = label(.agent, in: chat) }
            if name == nil, message.sender == label(.agent, in: chat) {
                message.name = label(.agentName, in: chat)
            }
        }
        let words = label(.text, in: value) ?? ""
        message.words = mapping.markup == .html ? HTMLText.plain(words) : words
        message.time = time(of: value, &gathered)
        if let kind = label(.kind, in: value) {
            message.kind =
                mapping.kinds[kind] ?? kind.withContiguousBytes(gathering.context.kind)
        }
        if let hidden = label(.hidden, in: value), !["false", "0", "no", "否"].contains(hidden) {
            message.role = .system
            message.kind = .other
        }
        if message.role == .customer, gathered.draft.conversation.customer == nil {
            gathered.draft.conversation.customer = message.sender
        }
        gathered.add(message)
    }

    private func role(
        of value: JSONValue, _ sender: String?, _ name: String?, _ number: Int
    ) throws(ReadProblem) -> Role {
        if let role = cast.role(id: sender, name: name) { return role }
        guard mapping.message[.role] != nil else {
            if !cast.namesAgents { throw .partiesUnknown }
            return .customer
        }
        guard let word = label(.role, in: value) else { throw .messageWithoutRole(number) }
        guard let role = word.withContiguousBytes({ roles.findLoosely($0) }) else {
            throw .unknownRole(number)
        }
        return role
    }

    private func time(of value: JSONValue, _ gathered: inout GatheredChat) -> Timestamp? {
        guard let path = mapping.message[.time], path.constant == nil,
            let found = path.values(in: value).first
        else { return nil }
        guard let format = mapping.timeFormat else { return gathered.time(found, zone) }
        guard let text = found.label, !text.isEmpty else { return nil }
        let moment = format.moment(text, zone: zone)
        if moment == nil { gathered.doubtTime() }
        return moment
    }
}
