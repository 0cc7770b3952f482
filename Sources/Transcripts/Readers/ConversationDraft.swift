/// A conversation while a reader fills it: supplies what exports leave out in one way for all
/// formats, and collects the doubts.
struct ConversationDraft {
    var conversation = Conversation(id: "")
    private var doubts: [ReadProblem] = []
    private var lastTime: Timestamp?

    /// Remembers a doubt; of each sort, the first.
    mutating func doubt(_ problem: ReadProblem) {
        if !doubts.contains(where: { $0.code == problem.code }) { doubts.append(problem) }
    }

    /// Forgets a doubt that holds no more.
    mutating func drop(code: String) { doubts.removeAll { $0.code == code } }

    /// Adds a message. A sender without an id goes by the name, and without that by the role, a
    /// customer by the conversation's customer; without a name, by the id.
    mutating func append(_ message: MessageDraft, role: Role) {
        checkOrder(message.time)
        let name = message.name.flatMap { $0.isEmpty ? nil : $0 }
        let words = message.words ?? UnsafeBufferPointer(start: nil, count: 0)
        if let id = message.senderID.flatMap({ $0.isEmpty ? nil : $0 }) ?? name {
            conversation.append(
                time: message.time, role: role, senderID: id, name: name ?? id, words: words,
                kind: message.kind)
        } else {
            let label = role == .customer ? conversation.customer ?? role.standIn : role.standIn
            conversation.append(
                time: message.time, role: role, sender: Participant(id: label, name: label),
                words: words, kind: message.kind)
        }
    }

    private mutating func checkOrder(_ time: Timestamp?) {
        guard let time else { return }
        if let lastTime, time < lastTime {
            doubt(.timesOutOfOrder(conversation.messages.count + 1))
        }
        lastTime = time
    }

    /// Reads a rating: a number, a text that begins with one (`5星`), or a usual word of a scale of
    /// five (`非常满意` is 5, `bad` 1); empty means none.
    mutating func setRating(_ text: String) {
        let text = text.trimmed
        if text.isEmpty { return }
        if let known = Self.ratings[text.lowercased()] {
            conversation.rating = known
            return
        }
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        conversation.rating = Double(digits)
        if conversation.rating == nil { doubt(.unreadableRating) }
    }

    private static let ratings: [String: Double] = [
        "非常满意": 5, "很满意": 5, "满意": 4, "一般": 3, "不满意": 2, "非常不满意": 1, "很不满意": 1,
        "good": 5, "bad": 1,
    ]

    /// Reads whether a conversation was resolved; words that say neither leave it open.
    mutating func setResolved(_ text: String) {
        switch text.trimmed.lowercased() {
        case "true", "yes", "y", "1", "resolved", "solved", "closed", "是", "已解决", "解决":
            conversation.resolved = true
        case "false", "no", "n", "0", "unresolved", "unsolved", "open", "否", "未解决":
            conversation.resolved = false
        default: break
        }
    }

    /// Adds the conversation with its doubts to the events, or its rejection where it is empty.
    mutating func hand(over place: Place, to events: inout [ReadEvent]) {
        guard !conversation.messages.isEmpty else {
            events.append(.reject(Reject(place: place, reason: .empty)))
            return
        }
        for doubt in doubts {
            let warning = ReadWarning(place: place, conversation: conversation.id, reason: doubt)
            events.append(.warning(warning))
        }
        events.append(.conversation(conversation, place))
    }
}
