/// Turns the lines of one Qianniu file into conversations.
struct QianniuParser {
    /// A message while its lines are read.
    private struct Message {
        var role: Role
        var name: String
        var time: String?
        var kind = MessageKind.text
        var lines: [String] = []
        /// Empty lines since the last one with words.
        var gap = 0
        /// Whether a mark has ended it.
        var isClosed = false
    }

    private let lines: [QianniuLine]
    private let context: ReadContext
    private let shops: Set<String>
    private var draft = ConversationDraft()
    private var firstLine = 0
    private var firstTime: String?
    private var names: Set<String> = []
    private var open: Message?

    init(_ lines: [QianniuLine], _ context: ReadContext) {
        self.lines = lines
        self.context = context
        shops = Set(lines.compactMap(\.header?.shop))
    }

    /// Reads all lines and adds the conversations to the events.
    mutating func parse(into events: inout [ReadEvent]) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let afterGap = index == 0 || lines[index - 1].text.isEmpty || lines[index - 1].isMark
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if let header = header(line, next, afterGap: afterGap) {
                begin(header, line.number, &events)
                if line.header == nil { index += 1 }
            } else if let name = line.recaller, afterGap || names.contains(name) {
                begin(QianniuLine.Header(name: name, time: ""), line.number, &events)
                open?.kind = .recalled
                open?.lines = [String(line.text.dropFirst(name.count)).trimmed]
                open?.isClosed = true
            } else {
                add(line, afterGap: afterGap, next)
            }
            index += 1
        }
        closeConversation(&events)
    }

    /// The header that stands in a line, or in it and the next. Words may end with a time as well:
    /// a header comes after an empty line or a mark, or has a name that has written before.
    private func header(
        _ line: QianniuLine, _ next: QianniuLine?, afterGap: Bool
    ) -> QianniuLine.Header? {
        if let header = line.header, afterGap || names.contains(header.name) { return header }
        guard let time = next?.time, !line.text.isEmpty, afterGap || names.contains(line.text)
        else { return nil }
        return QianniuLine.Header(name: line.text, time: time)
    }

    private mutating func begin(
        _ header: QianniuLine.Header, _ line: Int, _ events: inout [ReadEvent]
    ) {
        closeMessage()
        let role = role(of: header)
        if role == .customer {
            if let customer = draft.conversation.customer, customer != header.name {
                closeConversation(&events)
            }
            draft.conversation.customer = header.name
        }
        if firstLine == 0 { firstLine = line }
        names.insert(header.name)
        if draft.conversation.shop == nil { draft.conversation.shop = header.shop }
        open = Message(role: role, name: header.name, time: header.time.isEmpty ? nil : header.time)
        if header.isTransfer { open?.lines = [header.name] }
    }

    private func role(of header: QianniuLine.Header) -> Role {
        if header.isTransfer { return .system }
        guard let shop = header.shop else {
            return shops.contains(header.name) ? .agent : .customer
        }
        let account = header.name.dropFirst(shop.count + 1)
        let bots = ["机器人", "服务助手", "店小蜜", "智能客服", "自动回复"]
        return bots.contains(where: account.contains) ? .bot : .agent
    }

    /// Adds a line that begins no message.
    private mutating func add(_ line: QianniuLine, afterGap: Bool, _ next: QianniuLine?) {
        if line.text.isEmpty {
            open?.gap += 1
        } else if line.isMark, let message = open, !message.lines.isEmpty,
            next.map({ $0.text.isEmpty || $0.header != nil }) ?? true
        {
            open?.isClosed = true
        } else if open?.isClosed ?? true || (line.isNotice && afterGap) {
            closeMessage()
            if firstLine == 0 { firstLine = line.number }
            open = Message(role: .system, name: Role.system.name, lines: [line.words])
            open?.isClosed = true
        } else {
            let gap = open?.lines.isEmpty == true ? 0 : open?.gap ?? 0
            open?.lines += Array(repeating: "", count: gap) + [line.words]
            open?.gap = 0
        }
    }

    private mutating func closeMessage() {
        guard let message = open else { return }
        open = nil
        let time = message.time.flatMap { Timestamp(text: $0, zone: context.zone) }
        if message.time != nil, time == nil {
            draft.doubt(.unreadableTime(draft.conversation.messages.count + 1))
        }
        if firstTime == nil { firstTime = message.time }
        let isPerson = message.role != .system
        let colon = message.name.firstIndex { $0 == ":" || $0 == "：" }
        let name = colon.map { String(message.name[$0...].dropFirst()) } ?? message.name
        (isPerson ? message.name : Role.system.name).withContiguousBytes { id in
            (isPerson ? name : Role.system.name).withContiguousBytes { name in
                message.lines.joined(separator: "\n").withContiguousBytes { words in
                    draft.append(
                        MessageDraft(
                            time: time, senderID: id, name: name, words: words,
                            kind: message.kind),
                        role: message.role)
                }
            }
        }
    }

    private mutating func closeConversation(_ events: inout [ReadEvent]) {
        closeMessage()
        defer {
            draft = ConversationDraft()
            firstLine = 0
            firstTime = nil
        }
        if draft.conversation.messages.isEmpty { return }
        let start = draft.conversation.start?.text(in: context.zone) ?? firstTime
        let customer = draft.conversation.customer ?? draft.conversation.sender(of: 0).id
        draft.conversation.id = ChatID.hashed(
            QianniuReader.name, [draft.conversation.shop, customer, start])
        draft.hand(over: context.place(firstLine), to: &events)
    }
}
