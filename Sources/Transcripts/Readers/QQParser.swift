/// Turns the lines of an export of QQ into conversations.
struct QQParser {
    /// What one other side said and was told.
    private struct Stream {
        let object: String
        let line: Int
        var messages: [(header: QQHeader, lines: [String])] = []
    }

    private let context: ReadContext
    private var streams: [Stream] = []
    /// Whether the lines that come belong to the head of the file or of a stream.
    private var inHead = true
    /// Whether nothing stands before the next line, or an empty one.
    private var isAfterGap = true

    init(_ context: ReadContext) {
        self.context = context
    }

    /// Takes the next line of the file.
    mutating func take(_ line: String, number: Int) {
        defer { isAfterGap = line.allSatisfy(\.isWhitespace) }
        if line.hasPrefix("消息对象:") || line.hasPrefix("消息对象：") {
            let object = String(line.dropFirst(5)).trimmed
            streams.append(Stream(object: object, line: number))
            inHead = true
        } else if line.hasPrefix("消息分组:") || Self.isRule(line) {
            inHead = true
        } else if let header = QQHeader(line), header.isSure || inHead || isAfterGap {
            if streams.isEmpty { streams.append(Stream(object: "", line: number)) }
            streams[streams.count - 1].messages.append((header, []))
            inHead = false
        } else if !inHead {
            let stream = streams.count - 1
            let message = streams[stream].messages.count - 1
            streams[stream].messages[message].lines.append(line.trimmed)
        }
    }

    /// The line of `=` between the parts of a head, and behind the last message of a stream.
    private static func isRule(_ line: String) -> Bool {
        line.count >= 20 && line.allSatisfy { $0 == "=" }
    }

    /// Adds the conversations to the events.
    mutating func hand(over events: inout [ReadEvent]) {
        var gathering = Gathering(context, format: QQReader.name)
        let told = streams.map(rolesAsTold)
        // Whose export it is stands in no list: who answers the other side of one stream answers
        // in the others, groups among them, as well.
        let owners = Set(told.joined().lazy.filter { $0.value == .agent }.map(\.key))
        for (stream, told) in zip(streams, told) where !stream.messages.isEmpty {
            if let roles = roles(of: stream, told, owners) {
                gather(stream, roles, in: &gathering)
            } else {
                events.append(context.reject(stream.line, .partiesUnknown))
            }
        }
        streams = []
        gathering.hand(over: &events)
    }

    private func gather(
        _ stream: Stream, _ roles: [String: Role], in gathering: inout Gathering
    ) {
        let ids = stream.messages.map(\.header).filter { roles[$0.key] == .customer }.map(\.key)
        let key = stream.object.isEmpty ? ids.first ?? "" : stream.object
        gathering.fill(key, line: stream.line) { chat in
            chat.isEndless = true
            chat.draft.conversation.customer = ids.first
            for (header, lines) in stream.messages {
                var message = GatheredMessage(
                    role: roles[header.key] ?? .system, sender: header.key, name: header.name)
                message.time = Timestamp(text: header.time, zone: context.zone)
                if message.time == nil { chat.doubtTime() }
                message.words = Self.joined(lines)
                message.kind = PlaceholderWords.kind(of: message.words)
                if message.kind == .recalled { message.name = header.name }
                chat.add(message)
            }
        }
    }

    /// Who is who, by id, as far as names and options tell it, or whom the stream is with: all
    /// others are agents then.
    private func rolesAsTold(_ stream: Stream) -> [String: Role] {
        var roles: [String: Role] = [:]
        let headers = stream.messages.map(\.header)
        for header in headers where roles[header.key] == nil {
            if header.name == "系统消息" || header.id == "10000" {
                roles[header.key] = .system
            } else if let role = context.cast.role(id: header.id, name: header.name) {
                roles[header.key] = role
            } else if !context.cast.namesAgents, isAgent(header, in: stream) {
                roles[header.key] = .agent
            }
        }
        if context.cast.namesAgents || roles.values.contains(.agent) { return roles }
        let others = headers.filter { isObject($0, of: stream) }
        for header in others where roles[header.key] == nil { roles[header.key] = .customer }
        if others.isEmpty { return roles }
        for header in headers where roles[header.key] == nil { roles[header.key] = .agent }
        return roles
    }

    private func isObject(_ header: QQHeader, of stream: Stream) -> Bool {
        header.name == stream.object || header.id == stream.object
    }

    /// By name alone. Whom the stream is with may be a customer with a title.
    private func isAgent(_ header: QQHeader, in stream: Stream) -> Bool {
        isObject(header, of: stream)
            ? AgentNames.isSurelyAgent(header.name) : AgentNames.isAgent(header.name)
    }

    /// Who is who in full: who is told to be nobody is a customer. `nil` where several write and
    /// none is an agent.
    private func roles(
        of stream: Stream, _ told: [String: Role], _ owners: Set<String>
    ) -> [String: Role]? {
        var roles = told
        let people = Set(stream.messages.map(\.header.key)).filter { told[$0] == nil }
        for key in people {
            let isOwner = owners.contains(key) && !context.cast.namesAgents
            roles[key] = isOwner ? .agent : .customer
        }
        let hasAgent =
            context.cast.namesAgents || roles.values.contains { $0 == .agent || $0 == .bot }
        let customers = roles.values.count(where: { $0 == .customer })
        return hasAgent || customers < 2 ? roles : nil
    }

    /// The words of a message, without the empty lines around them.
    private static func joined(_ lines: [String]) -> String {
        lines.joined(separator: "\n").trimmed
    }
}

extension QQHeader {
    /// What tells people apart: the id, or without one the name.
    fileprivate var key: String { id ?? name }
}
