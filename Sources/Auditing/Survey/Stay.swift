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

    /// Whether an agent's id is one of his own: of agents without an id all have the same, and
    /// nobody knows which of them held what.
    static func isKnown(_ agent: String) -> Bool { agent != Role.agent.standIn }

    /// The stays of all known agents of a conversation whose messages have times, with the agents'
    /// ids.
    static func all(in conversation: Conversation) -> [(agent: String, stay: Stay)] {
        var hash = ByteHash()
        hash.add(conversation.id)
        return presences(in: conversation).compactMap { presence in
            let agent = conversation.participants[presence.sender].id
            guard isKnown(agent), let times = presence.times else { return nil }
            return (
                agent,
                Stay(start: times.lowerBound, end: times.upperBound, conversation: hash.value)
            )
        }
    }

    /// An agent who has written in a conversation.
    private struct Presence {
        /// The agent's place among the participants.
        let sender: Int
        /// From the earliest to the latest that counts; `nil` while none has a time.
        var times: ClosedRange<Int64>?

        mutating func add(_ message: Message) {
            guard let time = message.time?.milliseconds else { return }
            let known = times ?? time...time
            times = min(known.lowerBound, time)...max(known.upperBound, time)
        }
    }

    /// In the order of the agents' first messages.
    private static func presences(in conversation: Conversation) -> [Presence] {
        var presences: [Presence] = []
        /// The customer's last unbroken run that no agent has answered.
        var run = 0..<0
        let messages = conversation.messages
        for (index, message) in messages.enumerated() {
            switch message.role {
            case .customer:
                run = (run.upperBound == index ? run.lowerBound : index)..<index + 1
            case .agent:
                let known = presences.firstIndex { $0.sender == message.sender }
                let place = known ?? presences.count
                if known == nil {
                    presences.append(Presence(sender: message.sender))
                    for waiting in messages[run] { presences[place].add(waiting) }
                }
                presences[place].add(message)
                run = 0..<0
            case .bot, .system: break
            }
        }
        return presences
    }
}
