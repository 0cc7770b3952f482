import Transcripts

/// The time in which an agent held a conversation.
///
/// It begins with the customer's words that he answered first: the last unbroken run of customer's
/// messages before his own first message, if no other agent has answered them; otherwise with that
/// message of his own. It ends with his last message. So an agent who takes over has a stay of his
/// own, and a customer who talks to a bot is held by nobody. Messages without a time are passed
/// over; where times run back, the earliest and the latest count.
struct Stay: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970.
    let start: Int64
    let end: Int64
    /// Digest of the conversation's id, so that a chat in two exports counts once.
    let conversation: UInt64

    static func < (left: Stay, right: Stay) -> Bool {
        (left.start, left.end, left.conversation) < (right.start, right.end, right.conversation)
    }

    func covers(_ moment: Timestamp) -> Bool {
        start <= moment.milliseconds && moment.milliseconds <= end
    }

    /// The stays of all agents of a conversation whose messages have times, by agent id.
    static func all(in conversation: Conversation) -> [String: Stay] {
        var hash = ByteHash()
        hash.add(conversation.id)
        var stays: [String: Stay] = [:]
        for (sender, times) in times(in: conversation) {
            stays[conversation.participants[sender].id] = Stay(
                start: times.lowerBound, end: times.upperBound, conversation: hash.value)
        }
        return stays
    }

    /// By the agent's place among the participants.
    private static func times(in conversation: Conversation) -> [Int: ClosedRange<Int64>] {
        var times: [Int: ClosedRange<Int64>] = [:]
        var joined: Set<Int> = []
        /// The customer's last unbroken run that no agent has answered.
        var run: Range<Int>?
        let messages = conversation.messages
        for (index, message) in messages.enumerated() {
            switch message.role {
            case .customer:
                run =
                    run.flatMap { $0.upperBound == index ? $0.lowerBound..<index + 1 : nil }
                    ?? index..<index + 1
            case .agent:
                let isFirst = joined.insert(message.sender).inserted
                let waiting = isFirst ? run.map { messages[$0] } ?? [] : []
                for time in (waiting + [message]).compactMap(\.time?.milliseconds) {
                    let known = times[message.sender] ?? time...time
                    times[message.sender] =
                        min(known.lowerBound, time)...max(known.upperBound, time)
                }
                run = nil
            case .bot, .system: break
            }
        }
        return times
    }
}
