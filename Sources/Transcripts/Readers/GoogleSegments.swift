/// A conversation as the API of Google's CCAI Insights gives it back.
enum GoogleSegments {
    /// Reads the segments of its transcript, who speaks beside each. Segments of calls count from
    /// their start. One of no role, or of a role that nobody knows, rejects the chat.
    static func read(
        _ value: JSONValue, into chat: inout GatheredChat, line: Int, _ context: ReadContext
    ) {
        guard let segments = value["transcript"]?["transcriptSegments"], segments.isArray else {
            return chat.reject(.noMessages, at: context.place(line))
        }
        let quality = value["qualityMetadata"]
        let names = names(quality?["agentInfo"])
        chat.draft.conversation.channel = value.label("medium")?.lowercased()
        chat.draft.conversation.rating = quality?["customerSatisfactionRating"]?.number
        let start = value["startTime"]?.moment(context.zone)
        for segment in segments.elements {
            let person = segment["segmentParticipant"]
            guard let word = person?["role"]?.text else {
                return chat.reject(
                    .messageWithoutRole(chat.nextNumber), at: context.place(line))
            }
            guard let role = context.role(word) else {
                return chat.reject(.unknownRole(chat.nextNumber), at: context.place(line))
            }
            var user = person?.label("userId")
            if role == .agent { user = user ?? value.label("agentId") }
            var message = GatheredMessage(role: context.cast.role(id: user) ?? role, sender: user)
            message.name = user.flatMap { names[$0] }
            message.time = chat.time(segment["messageTime"], context.zone)
            if message.time == nil, let offset = offset(segment) {
                message.time = chat.time(after: start ?? context.startOfDay, milliseconds: offset)
            }
            message.words = segment.label("text") ?? ""
            if role == .customer, let user { chat.draft.conversation.customer = user }
            chat.add(message)
        }
    }

    /// Where the first word of a call's segment begins, in milliseconds (`"1.500s"`).
    private static func offset(_ segment: JSONValue) -> Int64? {
        let word = segment["words"]?.elements.first { _ in true }
        guard let text = word?.label("startOffset"), text.hasSuffix("s"),
            let seconds = Double(text.dropLast()), seconds.magnitude < 1e9
        else { return nil }
        return Int64((seconds * 1000).rounded())
    }

    private static func names(_ agents: JSONValue?) -> [String: String] {
        var names: [String: String] = [:]
        for agent in agents?.elements.map({ $0 }) ?? [] {
            if let id = agent.label("agentId") { names[id] = agent.label("displayName") }
        }
        return names
    }
}
