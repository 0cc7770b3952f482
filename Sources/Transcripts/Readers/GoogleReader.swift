package import Wording

/// A conversation of Google's CCAI Insights: `entries` with a time in microseconds, as it is
/// uploaded; or as the API answers, alone or as a page: `transcriptSegments` with participants.
///
/// What is uploaded has no id: Insights itself goes by the name of the file, and so does this; of several
/// conversations in a file, the second is `NAME-2`. Times that lie in the first years after 1970
/// count from the start of the chat and become times where the day is known.
package struct GoogleReader: GatheringReader, TranscriptReader {
    package static let name = "google-ccai"
    package static let title = Phrase.formatGoogle
    package static let marks = [
        ["\"entries\"", "\"start_timestamp_usec\""], ["\"entries\"", "\"startTimestampUsec\""],
        ["\"transcriptSegments\""],
    ]
    package static let recordsAreWhole = false
    package static let pages = [["conversations"]]
    package var gathering: Gathering
    private var count = 0

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        if let page = value["conversations"], page.isArray {
            for conversation in page.elements { takeAnswer(conversation, line) }
            return
        }
        if value["transcript"] != nil { return takeAnswer(value, line) }
        guard let entries = value["entries"], entries.isArray else { throw .noMessages }
        count += 1
        let stem = context.stem
        let id = count == 1 ? stem : "\(stem)-\(count)"
        let names = Self.names(value["conversation_info"]?["agent_info"])
        let context = context
        gathering.fill(id, line: line) { chat in
            chat.id = id
            for entry in entries.elements {
                guard let word = entry["role"]?.text, let role = context.role(word) else {
                    return chat.reject(
                        entry["role"] == nil
                            ? .messageWithoutRole(chat.nextNumber)
                            : .unknownRole(chat.nextNumber), at: context.place(line))
                }
                let user = entry.label("user_id") ?? entry.label("userId")
                var message = GatheredMessage(
                    role: context.cast.role(id: user) ?? role, sender: user)
                message.name = user.flatMap { names[$0] }
                let field = entry["start_timestamp_usec"] ?? entry["startTimestampUsec"]
                message.time = Self.time(field, &chat, context)
                message.words = entry.label("text") ?? ""
                if role == .customer, let user { chat.draft.conversation.customer = user }
                chat.add(message)
            }
        }
    }

    private mutating func takeAnswer(_ value: JSONValue, _ line: Int) {
        let context = context
        guard let id = value.label("name")?.split(separator: "/").last.map(String.init) else {
            return gathering.reject(.noID, line: line)
        }
        gathering.fill(id, line: line) { chat in
            chat.id = id
            GoogleSegments.read(value, into: &chat, line: line, context)
        }
    }

    /// The time of an entry: microseconds since 1970, as number or text, or since the start.
    private static func time(
        _ field: JSONValue?, _ chat: inout GatheredChat, _ context: ReadContext
    ) -> Timestamp? {
        guard let count = field.flatMap({ $0.integer ?? $0.string.flatMap { Int64($0) } }) else {
            return chat.time(field, context.zone)
        }
        // Ten years: no chat lasts so long, and no archive of chats is so old.
        if count.magnitude >= 315_360_000_000_000 {
            let time = Timestamp(inCalendar: count / 1000)
            if time == nil { chat.doubtTime() }
            return time
        }
        return chat.time(after: context.startOfDay, milliseconds: count / 1000)
    }

    private static func names(_ agents: JSONValue?) -> [String: String] {
        var names: [String: String] = [:]
        for agent in agents?.elements.map({ $0 }) ?? [] {
            if let id = agent.label("agent_id") { names[id] = agent.label("agent_display_name") }
        }
        return names
    }
}
