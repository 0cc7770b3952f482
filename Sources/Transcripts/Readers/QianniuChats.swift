/// Turns the messages of one Qianniu file into conversations.
struct QianniuChats {
    /// What one customer said and was told, until another one came.
    private struct Stream {
        var customer: String?
        var messages: [QianniuMessage] = []
    }

    /// By what name the client itself writes.
    private static let client = ["系统消息", "系统提示", "系统通知"]
    private static let bots = ["机器人", "服务助手", "店小蜜", "智能客服", "自动回复"]

    private let context: ReadContext
    private let shops: Set<String>
    /// Whether accounts without a colon may be agents by what they are called.
    private let isPersonal: Bool

    init(_ messages: [QianniuMessage], _ context: ReadContext) {
        self.context = context
        shops = Set(messages.compactMap { $0.header?.shop })
        isPersonal = shops.isEmpty && !context.cast.namesAgents
    }

    /// Adds the conversations to the events; asks who is an agent where nothing tells.
    func hand(over messages: [QianniuMessage], to events: inout [ReadEvent]) {
        let people = Set(messages.compactMap(\.header).filter { role(of: $0) != .system })
        let isTold =
            context.cast.namesAgents || people.contains { role(of: $0) != .customer }
        if !isTold, Set(people.map(\.name)).count > 1 {
            return events.append(context.reject(0, .partiesUnknown))
        }
        var gathering = Gathering(context, format: QianniuReader.name)
        for (number, stream) in streams(messages).enumerated() {
            gather(stream, key: "\(number)", in: &gathering)
        }
        gathering.hand(over: &events)
    }

    /// The messages in parts: where another customer's name comes up, another begins.
    private func streams(_ messages: [QianniuMessage]) -> [Stream] {
        var streams = [Stream()]
        for message in messages {
            if let header = message.header, role(of: header) == .customer {
                let customer = streams[streams.count - 1].customer
                if let customer, customer != header.name { streams.append(Stream()) }
                streams[streams.count - 1].customer = header.name
            }
            streams[streams.count - 1].messages.append(message)
        }
        return streams.filter { !$0.messages.isEmpty }
    }

    private func gather(_ stream: Stream, key: String, in gathering: inout Gathering) {
        let first = stream.messages[0]
        let shop = stream.messages.lazy.compactMap { ownShop(of: $0.header) }.first
        let writer = first.header.flatMap { role(of: $0) == .system ? nil : $0.name }
        let party = stream.customer ?? writer ?? Role.system.name
        let written = stream.messages.lazy.compactMap(\.written).first
        let zone = context.zone
        gathering.fill(key, line: first.line) { chat in
            chat.isEndless = true
            chat.idParts = { [shop, party, $0?.text(in: zone) ?? written] }
            chat.draft.conversation.shop = shop
            chat.draft.conversation.customer = stream.customer
            for message in stream.messages { add(message, to: &chat) }
        }
    }

    /// The shop whose account it is, or which itself writes.
    private func ownShop(of header: QianniuHeader?) -> String? {
        guard let header else { return nil }
        return header.shop ?? (shops.contains(header.name) ? header.name : nil)
    }

    private func add(_ message: QianniuMessage, to chat: inout GatheredChat) {
        let role = message.header.map(role) ?? .system
        var gathered = GatheredMessage(role: role)
        if role != .system {
            gathered.sender = message.header?.name
            gathered.name = message.header?.account
        }
        if message.lacksDay {
            chat.draft.doubt(.timesWithoutDay)
        } else if message.written != nil {
            gathered.time = message.time
            if gathered.time == nil { chat.doubtTime() }
        }
        gathered.words = message.lines.joined(separator: "\n")
        // A copy has nothing in the place of a picture.
        gathered.kind =
            message.isRecalled
            ? .recalled
            : gathered.words.isEmpty ? .other : PlaceholderWords.kind(of: gathered.words)
        if role == .system, gathered.kind == .recalled { gathered.kind = .text }
        chat.add(gathered)
    }

    private func role(of header: QianniuHeader) -> Role {
        if header.isTransfer || Self.client.contains(header.name) { return .system }
        if let role = context.cast.role(id: header.name, name: header.account) { return role }
        if header.shop != nil {
            return Self.bots.contains(where: header.account.contains) ? .bot : .agent
        }
        if shops.contains(header.name) { return .agent }
        return isPersonal && AgentNames.isAgent(header.name) ? .agent : .customer
    }
}
