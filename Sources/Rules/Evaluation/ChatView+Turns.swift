import Transcripts

extension ChatView {
    /// From the first to the last message of the turn of a message, other lines between included.
    func turnBounds(around message: Int) -> Range<Int> {
        guard turnNumber.indices.contains(message), turnNumber[message] >= 0 else {
            return max(message, 0)..<max(message, 0) + (message >= 0 ? 1 : 0)
        }
        return startOfTurn(at: message)..<endOfTurn(at: message) + 1
    }

    func startOfTurn(at message: Int) -> Int {
        let turn = turnNumber[message]
        var start = message
        for earlier in (0..<message).reversed() {
            if turnNumber[earlier] == turn {
                start = earlier
            } else if turnNumber[earlier] >= 0 {
                break
            }
        }
        return start
    }

    func endOfTurn(at message: Int) -> Int {
        let turn = turnNumber[message]
        var end = message
        for later in message + 1..<max(count, message + 1) {
            if turnNumber[later] == turn { end = later } else if turnNumber[later] >= 0 { break }
        }
        return end
    }

    /// The messages of the `count` turns behind a message's own turn.
    func turns(after message: Int, count wanted: Int) -> Range<Int> {
        let own = message >= 0 ? turnNumber[message] : -1
        var end = message + 1
        for later in message + 1..<max(count, message + 1) {
            if turnNumber[later] > own + wanted { break }
            end = later + 1
        }
        return message + 1..<end
    }

    var turnCount: Int { (turnNumber.max() ?? -1) + 1 }

    /// From the first to the last message of the turns with these numbers.
    func turns(_ numbers: Range<Int>) -> Range<Int> {
        let inside = { (message: Int) in numbers.contains(self.turnNumber[message]) }
        guard let first = (0..<count).first(where: inside),
            let last = (0..<count).last(where: inside)
        else { return 0..<0 }
        return first..<last + 1
    }

    /// How many messages a share of the conversation is, in per cent: rounded up.
    func count(ofShare percent: Int) -> Int {
        (count * percent + 99) / 100
    }

    /// The messages of the `count` turns before a message's own turn.
    func turns(before message: Int, count wanted: Int) -> Range<Int> {
        guard message >= 0 else { return 0..<0 }
        let start = turnNumber[message] >= 0 ? startOfTurn(at: message) : message
        let own =
            turnNumber[start] >= 0 ? turnNumber[start] : (turnNumber[..<start].max() ?? -1) + 1
        let first = (0..<start).first { turnNumber[$0] >= max(0, own - wanted) } ?? start
        return first..<start
    }

    /// The first message of the other human side behind a message; the end where there is none.
    func otherSideWrites(after message: Int) -> Int {
        guard message >= 0 else { return count }
        let own = role(message)
        let other: Role = own == .customer ? .agent : .customer
        return (message + 1..<count).first { role($0) == other } ?? count
    }

    /// Whether another agent writes here than wrote the agents' message before.
    func isHandover(_ message: Int) -> Bool {
        guard role(message) == .agent, let before = previousAgentMessage(before: message) else {
            return false
        }
        let messages = conversation.messages
        return conversation.participants[messages[before].sender].id
            != conversation.participants[messages[message].sender].id
    }

    func previousAgentMessage(before message: Int) -> Int? {
        (0..<message).reversed().first { role($0) == .agent }
    }

    /// The words of the other side's last turn before a message, a line for each message.
    func prompt(of message: Int) -> [UInt8] {
        let other: Role = role(message) == .agent ? .customer : .agent
        guard let last = (0..<message).last(where: { role($0) == other }) else { return [] }
        let turn = (startOfTurn(at: last)...last).filter { role($0) == other }
        return Array(turn.map(bytes).joined(separator: [UInt8(ascii: "\n")]))
    }

    /// The bytes of a message's words.
    func bytes(of message: Int) -> ArraySlice<UInt8> {
        conversation.text[conversation.messages[message].text]
    }

    /// What a message is about.
    func topics(of message: Int) -> TopicWords {
        if topics.isEmpty { topics = Array(repeating: nil, count: count) }
        if let known = topics[message] { return known }
        let words = bytes(of: message).withUnsafeBufferPointer(TopicWords.init)
        topics[message] = words
        return words
    }

    /// What the other side's last turn before a message is about.
    func promptTopics(of message: Int) -> TopicWords {
        if promptTopics.isEmpty { promptTopics = Array(repeating: nil, count: count) }
        if let known = promptTopics[message] { return known }
        let words = prompt(of: message).withUnsafeBufferPointer(TopicWords.init)
        promptTopics[message] = words
        return words
    }

    /// The characters of a message that count when two are compared: letters, digits and Chinese
    /// characters, in lower case, 您 as 你, without particles and the address 亲.
    func essence(of message: Int) -> [UInt32] {
        if essences.isEmpty { essences = Array(repeating: nil, count: count) }
        if let known = essences[message] { return known }
        let essence = bytes(of: message).withUnsafeBufferPointer(Essence.read)
        essences[message] = essence
        return essence
    }

    /// A sketch of the same.
    func sketch(of message: Int) -> Essence.Sketch {
        if sketches.isEmpty { sketches = Array(repeating: nil, count: count) }
        if let known = sketches[message] { return known }
        let place = conversation.messages[message].text
        let sketch = conversation.text.withUnsafeBufferPointer {
            Essence.Sketch(UnsafeBufferPointer(rebasing: $0[place]))
        }
        sketches[message] = sketch
        return sketch
    }

    /// The same for any text.
    static func essence(of text: String) -> [UInt32] {
        var text = text
        return text.withUTF8(Essence.read)
    }
}
