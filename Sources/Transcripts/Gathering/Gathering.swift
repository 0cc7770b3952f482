/// The chats of one file while its records come in: for formats whose rows say to which chat they
/// belong, or where a stream must be cut into chats. Holds the messages of the file in memory.
package struct Gathering {
    /// Of the file that is being read: of a series, the one after the other.
    var context: ReadContext
    /// The name of the format, with which ids begin that are made here.
    private let format: String
    let parser = JSONParser()
    /// Of rows that stand within texts.
    let innerParser = JSONParser()
    private var chats: [GatheredChat] = []
    private var indices: [String: Int] = [:]

    init(_ context: ReadContext, format: String) {
        self.context = context
        self.format = format
    }

    /// Fills the chat of a key, which begins at this line where there is none yet.
    mutating func fill(_ key: String, line: Int, _ body: (inout GatheredChat) -> Void) {
        let index =
            indices[key]
            ?? {
                chats.append(GatheredChat(key: key, place: context.place(line)))
                indices[key] = chats.count - 1
                return chats.count - 1
            }()
        body(&chats[index])
    }

    /// Whether there is a chat of this key.
    func holds(_ key: String) -> Bool { indices[key] != nil }

    /// Goes over the chats once more, in the order of their first records.
    mutating func revise(_ body: (inout GatheredChat) -> Void) {
        for index in chats.indices { body(&chats[index]) }
    }

    /// Adds the conversations to the events, in the order of their first records, and forgets them.
    mutating func hand(over events: inout [ReadEvent]) {
        for chat in chats { hand(over: chat, to: &events) }
        chats = []
        indices = [:]
    }

    /// Rejects a part of a record that is no chat, and nothing else.
    mutating func reject(_ reason: ReadProblem, line: Int) {
        var chat = GatheredChat(key: "", place: context.place(line))
        chat.reject(reason, at: chat.place)
        chats.append(chat)
    }

    private func hand(over chat: GatheredChat, to events: inout [ReadEvent]) {
        if let problem = chat.problem { return events.append(.reject(problem)) }
        if chat.isInternal {
            let warning = ReadWarning(
                place: chat.place, conversation: chat.key, reason: .colleaguesOnly)
            return events.append(.warning(warning))
        }
        if chat.lacksAgents, !context.cast.namesAgents {
            return events.append(.reject(Reject(place: chat.place, reason: .partiesUnknown)))
        }
        let messages = chat.settled
        let parts =
            chat.isEndless
            ? SilenceCut.chats(of: messages, silence: context.options.silence) : [messages[...]]
        for part in parts where !part.isEmpty || !chat.isEndless {
            var draft = chat.draft
            let start = part.lazy.compactMap(\.time).first
            draft.conversation.id =
                (chat.isEndless ? nil : chat.id)
                ?? ChatID.hashed(
                    format,
                    chat.idParts?(start) ?? [chat.key, start.map { "\($0.milliseconds)" }])
            for message in Self.withRecallers(part) { draft.append(message) }
            draft.hand(over: chat.place, to: &events)
        }
    }

    /// The messages, those that an agent took back without being named given to the agent who wrote
    /// last; before anybody wrote, to the system.
    private static func withRecallers(
        _ messages: ArraySlice<GatheredMessage>
    ) -> [GatheredMessage] {
        var last: (sender: String?, name: String?)?
        return messages.map { message in
            var message = message
            guard message.role == .agent else { return message }
            if message.kind == .recalled, message.sender == nil,
                message.name == nil || message.name == last?.name
            {
                (message.sender, message.name) = last ?? (nil, nil)
                if last == nil { message.role = .system }
            } else {
                last = (message.sender, message.name)
            }
            return message
        }
    }
}

extension ConversationDraft {
    /// Adds a gathered message.
    mutating func append(_ message: GatheredMessage) {
        if message.hasUnreadableTime {
            doubt(
                .unreadableTime(
                    conversation.messages.count + 1, sample: message.unreadableTime))
        }
        fill(from: message.remarks)
        (message.sender ?? "").withContiguousBytes { sender in
            (message.name ?? "").withContiguousBytes { name in
                message.words.withContiguousBytes { words in
                    append(
                        MessageDraft(
                            time: message.time, senderID: sender, name: name, words: words,
                            kind: message.kind),
                        role: message.role)
                }
            }
        }
    }
}
