package import Wording

/// The messages of a chat in Tencent Cloud Contact Center (腾讯云联络中心, `DescribeChatMessages`):
/// newest first, each with a list of parts.
///
/// The answer names no roles. Accounts of seats are addresses of e-mail, so who has an `@` in the
/// name is an agent, unless the options name the agents; where neither tells, the chat is rejected
/// with what it needs. The answers of a session (`SessionId`) are its pages; without one, an answer
/// goes on with the one before where that lacks messages (`TencentPages`), else it is a chat. A chat
/// that still lacks some in the end says so.
package struct TencentReader: GatheringReader, TranscriptReader {
    package static let name = "tencent-ccc"
    package static let title = Phrase.formatTencent
    package static let marks = [["\"Messages\"", "\"From\"", "\"Timestamp\"", "\"Content\""]]
    package static let recordsAreWhole = false
    package var gathering: Gathering
    private var pages = TencentPages()

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        let answer = value["Response"] ?? value
        guard let list = answer["Messages"], list.isArray else {
            throw answer["Error"]?.label("Message").map(ReadProblem.errorAnswer) ?? .noMessages
        }
        let newestFirst = Array(list.elements)
        let writers = Set(newestFirst.compactMap { $0.label("From") })
        let id = answer.label("SessionId") ?? value.label("SessionId")
        let parties = writers.sorted().joined(separator: " ")
        let page = Self.page(newestFirst, writers, total: answer["TotalCount"])
        let key = id ?? pages.key(of: page, else: "\(line) \(parties)")
        pages.add(page, to: key)
        let place = context.place(line)
        gathering.fill(key, line: line) { chat in
            chat.id = id
            chat.idParts = { [parties, $0.map { "\($0.milliseconds)" }] }
            chat.isUnordered = true
            chat.asksForAgents = true
        }
        for message in newestFirst.reversed() {
            if let sender = message.label("From") {
                add(message, from: sender, to: key, line)
            } else {
                gathering.fill(key, line: line) { $0.reject(.noSender, at: place) }
            }
        }
    }

    package mutating func settle() {
        let pages = pages
        gathering.revise { if pages.lacksPages($0.key) { $0.draft.doubt(.pagesMissing) } }
    }

    private static func page(
        _ messages: [JSONValue], _ writers: Set<String>, total: JSONValue?
    ) -> TencentPages.Page {
        let times = messages.compactMap { $0["Timestamp"]?.number }
        let range = times.min().flatMap { least in times.max().map { least...$0 } }
        return TencentPages.Page(
            writers: writers, times: range, count: messages.count,
            total: total?.number.flatMap { Int(exactly: $0) })
    }

    private mutating func add(
        _ value: JSONValue, from sender: String, to key: String, _ line: Int
    ) {
        let context = context
        gathering.fill(key, line: line) { chat in
            let role = Self.role(of: sender, context)
            if role == .customer { chat.draft.conversation.customer = sender }
            let time = chat.time(value["Timestamp"], context.zone)
            for part in value["Messages"]?.elements.map({ $0 }) ?? [] {
                var message = GatheredMessage(time: time, role: role, sender: sender)
                let type = part.label("Type") ?? "Text"
                message.kind = type.withContiguousBytes(context.kind)
                message.words = part.label("Content") ?? ""
                if type == "System" { message.role = .system }
                chat.add(message)
            }
        }
    }

    private static func role(of id: String, _ context: ReadContext) -> Role {
        context.cast.role(id: id)
            ?? (id == "system"
                ? .system
                : id.contains("@") && !context.cast.namesAgents
                    ? .agent : .customer)
    }
}
