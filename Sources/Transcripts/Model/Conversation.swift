/// One chat: its metadata, who took part, and its messages in the order of the export.
///
/// The words of all messages stand in one block of UTF-8, so that rules can scan a whole chat at
/// once; readers guarantee that the block is valid UTF-8. A `String` is made only where a text is
/// shown. Who wrote a message is decided by the sender's id; the first name given for an id stays.
package struct Conversation: Hashable, Sendable {
    package var id: String
    package var channel: String?
    package var shop: String?
    package var customer: String?
    package var product: String?
    package var tags: [String] = []
    package var rating: Double?
    package var resolved: Bool?
    package private(set) var participants: [Participant] = []
    package private(set) var messages: [Message] = []
    package private(set) var text: [UInt8] = []

    package init(id: String) {
        self.id = id
    }

    /// Adds a message at the end. `words` must be valid UTF-8. A line feed is put behind each
    /// message's words in `text`, outside its range, so that nothing joins across two messages.
    package mutating func append(
        time: Timestamp?, role: Role, sender: Participant, words: some Sequence<UInt8>,
        kind: MessageKind = .text
    ) {
        let start = text.count
        text.append(contentsOf: words)
        let range = start..<text.count
        text.append(UInt8(ascii: "\n"))
        messages.append(
            Message(time: time, role: role, kind: kind, sender: index(of: sender), text: range))
    }

    /// Adds a message at the end without making a string of anything but a new sender. All three
    /// must be valid UTF-8.
    package mutating func append(
        time: Timestamp?, role: Role, senderID: UnsafeBufferPointer<UInt8>,
        name: UnsafeBufferPointer<UInt8>, words: UnsafeBufferPointer<UInt8>, kind: MessageKind
    ) {
        let sender: Int
        if let known = participants.firstIndex(where: { $0.hasID(senderID) }) {
            sender = known
        } else {
            sender = participants.count
            participants.append(
                Participant(
                    id: String(decoding: senderID, as: UTF8.self),
                    name: String(decoding: name, as: UTF8.self)))
        }
        let start = text.count
        text.append(contentsOf: words)
        let range = start..<text.count
        text.append(UInt8(ascii: "\n"))
        messages.append(Message(time: time, role: role, kind: kind, sender: sender, text: range))
    }

    /// Makes room for so many messages with so many bytes of words in all.
    package mutating func reserve(messages count: Int, bytes: Int) {
        messages.reserveCapacity(count)
        text.reserveCapacity(bytes)
    }

    /// The words of message `index` as a string, made anew at each call.
    package func words(of index: Int) -> String {
        String(decoding: text[messages[index].text], as: UTF8.self)
    }

    /// Who wrote message `index`.
    package func sender(of index: Int) -> Participant {
        participants[messages[index].sender]
    }

    /// The agent whom the conversation counts for in draws and scores: who wrote most of the
    /// agents' messages, the first of them where several wrote as many. `nil` without an agent.
    package var owner: Participant? {
        guard let first = messages.first(where: { $0.role == .agent }) else { return nil }
        if messages.allSatisfy({ $0.role != .agent || $0.sender == first.sender }) {
            return participants[first.sender]
        }
        var counts = [Int](repeating: 0, count: participants.count)
        var order: [Int] = []
        for message in messages where message.role == .agent {
            if counts[message.sender] == 0 { order.append(message.sender) }
            counts[message.sender] += 1
        }
        guard var best = order.first else { return nil }
        for candidate in order where counts[candidate] > counts[best] { best = candidate }
        return participants[best]
    }

    /// The time of the first message that has one.
    package var start: Timestamp? {
        messages.lazy.compactMap(\.time).first
    }

    private mutating func index(of participant: Participant) -> Int {
        if let known = participants.firstIndex(where: { $0.id == participant.id }) { return known }
        participants.append(participant)
        return participants.count - 1
    }
}
