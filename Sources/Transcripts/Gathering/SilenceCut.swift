/// Cuts an endless stream of messages into chats.
enum SilenceCut {
    /// How late an agent's answer may be and still belong to the chat of the question, in
    /// milliseconds: three days, a long weekend.
    private static let longestAnswer: Int64 = 3 * 86_400_000

    /// The chats of a stream: one ends where the export says so, and where nobody wrote for
    /// `silence` milliseconds. An agent who answers the customer's last words within three days belongs
    /// to their chat, so that a late answer is seen as late. Without times nothing is cut.
    static func chats(
        of messages: [GatheredMessage], silence: Int64
    ) -> [ArraySlice<GatheredMessage>] {
        var chats: [ArraySlice<GatheredMessage>] = []
        var start = 0
        var lastTime: Timestamp?
        var lastPerson: Role?
        for (index, message) in messages.enumerated() {
            let gap = message.time.flatMap { time in lastTime.map { time.since($0) } } ?? 0
            let answers =
                message.role == .agent && lastPerson == .customer && gap < longestAnswer
            let ended = index > start && messages[index - 1].endsChat
            if ended || (gap >= silence && !answers) {
                if index > start { chats.append(messages[start..<index]) }
                start = index
                lastPerson = nil
            }
            lastTime = message.time ?? lastTime
            if message.role == .customer || message.role == .agent { lastPerson = message.role }
        }
        if start < messages.count { chats.append(messages[start...]) }
        return chats
    }
}
