/// The messages of one chat, or of one endless stream of them, while the records come in.
package struct GatheredChat {
    /// What keeps it apart from the others of the file: an id, or who writes with whom.
    let key: String
    /// Where it begins.
    let place: Place
    /// The export's own id; without one, a hash of key and start stands for it.
    var id: String?
    /// What the id of a chat is made of that has none, by the time of its first message that has one;
    /// `nil` for key and time.
    var idParts: ((Timestamp?) -> [String?])?
    /// What the chat has beside its messages.
    var draft = ConversationDraft()
    private(set) var messages: [GatheredMessage] = []
    /// Whether it goes on for ever, and is to be cut where nobody wrote for long.
    var isEndless = false
    /// Whether its messages come in any order, and are to be put into that of their times.
    var isUnordered = false
    /// Whether it is among colleagues alone, and no chat with a customer.
    var isInternal = false
    /// What in it cannot be read, first met: the chat is then rejected whole. Half of one would look
    /// like a chat that nobody answered.
    private(set) var problem: Reject?
    /// Whether nothing but the options could say who is an agent.
    var asksForAgents = false
    /// Whether the time of the message that comes next cannot be read.
    private var nextTimeIsUnreadable = false
    private var nextUnreadableTime: String?
    private var recalled: Set<String> = []
    private var edits: [String: String] = [:]

    init(key: String, place: Place) {
        self.key = key
        self.place = place
    }

    /// The number that the next message will have, 1-based.
    var nextNumber: Int { messages.count + 1 }

    /// Adds a message; rows that say nothing (no words, plain text, no file) are none.
    mutating func add(_ message: GatheredMessage) {
        defer {
            nextTimeIsUnreadable = false
            nextUnreadableTime = nil
        }
        if message.isBlank {
            if !messages.isEmpty {
                messages[messages.count - 1].remarks.fill(from: message.remarks)
            }
            return
        }
        messages.append(message)
        if nextTimeIsUnreadable {
            messages[messages.count - 1].hasUnreadableTime = true
            messages[messages.count - 1].unreadableTime = nextUnreadableTime
        }
    }

    /// Notes that something stands where the time of the next message should, which is none.
    mutating func doubtTime(_ sample: String? = nil) {
        nextTimeIsUnreadable = true
        nextUnreadableTime = sample
    }

    /// Gives each message the role that is known only now.
    mutating func revise(_ role: (GatheredMessage) -> Role) {
        for index in messages.indices { messages[index].role = role(messages[index]) }
    }

    /// Who wrote the first message of the customer, as the rows stand.
    var firstCustomer: String? { messages.first { $0.role == .customer }?.sender }

    /// Whether several people write and none of them is an agent, where only the options could say
    /// who is. Bots are no people.
    var lacksAgents: Bool {
        if !asksForAgents { return false }
        if messages.contains(where: { $0.role == .agent }) { return false }
        return Set(messages.lazy.filter { $0.role == .customer }.map(\.sender)).count > 1
    }

    /// Notes that it cannot be read, and where.
    mutating func reject(_ reason: ReadProblem, at place: Place) {
        problem = problem ?? Reject(place: place, reason: reason)
    }

    /// Remembers that a message was taken back, which may stand before or behind.
    mutating func recall(_ id: String) { recalled.insert(id) }

    /// Remembers the words that a message has after an edit; of several, the last.
    mutating func edit(_ id: String, words: String) { edits[id] = words }

    /// The messages as they are read: recalls and edits carried out, in order, files behind the words
    /// that they hang on.
    var settled: [GatheredMessage] {
        let all = ordered
        return all.contains { !$0.attachments.isEmpty } ? all.flatMap(\.parts) : all
    }

    private var ordered: [GatheredMessage] {
        var all = messages
        if !recalled.isEmpty || !edits.isEmpty {
            for index in all.indices {
                guard let id = all[index].id else { continue }
                if let words = edits[id] { all[index].words = words }
                if recalled.contains(id) { all[index].kind = .recalled }
            }
        }
        if !isUnordered { return all }
        // Of messages in the same second, the one that stands behind came first.
        if Self.onlyFall(all.lazy.compactMap(\.time)) { all.reverse() }
        return Self.inOrder(all)
    }

    /// Whether times go back and never forward.
    static func onlyFall(_ times: some Sequence<Timestamp>) -> Bool {
        var hasFallen = false
        var last: Timestamp?
        for time in times {
            if let last, time > last { return false }
            if let last, time < last { hasFallen = true }
            last = time
        }
        return hasFallen
    }

    /// By time; those without a time stay behind the one that they followed.
    private static func inOrder(_ messages: [GatheredMessage]) -> [GatheredMessage] {
        var last = Int64.min
        let placed = messages.enumerated().map { index, message in
            last = message.time?.milliseconds ?? last
            return (time: last, index: index, message: message)
        }
        return placed.sorted { ($0.time, $0.index) < ($1.time, $1.index) }.map(\.message)
    }
}
