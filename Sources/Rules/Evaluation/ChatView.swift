import Patterns
import Transcripts

/// One conversation as the rules look at it: its text with all pattern hits, its turns, its clock.
///
/// One view serves one worker and is filled anew for each conversation. Not to be shared between
/// threads.
final class ChatView {
    private(set) var conversation = Conversation(id: "")
    /// Number of the turn that a message belongs to; −1 for bot and system lines.
    private(set) var turnNumber: [Int] = []
    /// What the rest of the archive tells; `nil` where nothing is known of it.
    let background: (any Background)?
    private let rules: RuleSet
    private let scanner: Scanner
    private var pieces: [Piece] = []
    private var readFacts: FactSpans?
    /// What `essence(of:)` has read, by message.
    var essences: [Int: [UInt32]] = [:]

    init(_ rules: RuleSet, background: (any Background)? = nil) {
        self.rules = rules
        self.background = background
        scanner = Scanner(rules.patterns)
    }

    /// Scans a conversation; what was seen of the one before is gone.
    func fill(with conversation: Conversation) {
        self.conversation = conversation
        readFacts = nil
        essences.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        for message in conversation.messages {
            pieces.append(Piece(range: message.text, audience: RoleSet(message.role).rawValue))
        }
        conversation.text.withUnsafeBufferPointer { scanner.scan($0, pieces: pieces) }
        numberTurns()
    }

    var count: Int { conversation.messages.count }
    var firedPatterns: [Int] { scanner.firedPatterns }
    var undetermined: [Undetermined] { scanner.undetermined }

    func role(_ message: Int) -> Role { conversation.messages[message].role }
    func time(_ message: Int) -> Timestamp? { conversation.messages[message].time }

    /// The hits of a pattern in one message.
    func spans(of pattern: Int, in message: Int) -> [Span] {
        let hits = scanner.hits(of: pattern)
        var low = hits.startIndex
        var high = hits.endIndex
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].piece < message { low = middle + 1 } else { high = middle }
        }
        var spans: [Span] = []
        while low < hits.endIndex, hits[low].piece == message {
            var span = Span(message: message, range: hits[low].range)
            span.disguised = hits[low].disguised
            spans.append(span)
            low += 1
        }
        return spans
    }

    /// The words of the named groups of a pattern's last hit in a message.
    func groups(of pattern: Int, in message: Int) -> [String: String] {
        guard let hit = scanner.hits(of: pattern).last(where: { $0.piece == message }) else {
            return [:]
        }
        let groups = conversation.text.withUnsafeBufferPointer { scanner.groups(of: hit, in: $0) }
        return groups.mapValues {
            String(decoding: conversation.text[$0], as: UTF8.self).lowercased()
        }
    }

    /// Working milliseconds between two moments; 0 where the second is not later.
    func working(from start: Timestamp, to end: Timestamp) -> Int64 {
        end > start ? rules.calendar.workingMilliseconds(from: start, to: end) : 0
    }

    var calendar: WorkingCalendar { rules.calendar }

    /// A word list that rules name.
    func list(named name: String) -> WordList? { rules.lists[name] }

    /// What is said about facts, read on first use.
    var facts: FactSpans {
        if let readFacts { return readFacts }
        let reading = rules.facts.read(
            conversation,
            day: { $0.time.map { rules.calendar.localDate(of: $0).dayNumber } },
            claims: { fact, message in
                rules.claims[fact].flatMap { claimed(by: $0, in: message) }
            })
        let read = FactSpans(reading, book: rules.facts.book)
        readFacts = read
        return read
    }

    /// The groups `value` of all hits of a pattern in a message.
    private func claimed(by pattern: Int, in message: Int) -> [Range<Int>] {
        conversation.text.withUnsafeBufferPointer { text in
            scanner.hits(of: pattern).filter { $0.piece == message }
                .compactMap { scanner.groups(of: $0, in: text)["value"] }
        }
    }

    private func numberTurns() {
        turnNumber.removeAll(keepingCapacity: true)
        var number = -1
        var side: Role?
        for message in conversation.messages {
            guard message.role == .customer || message.role == .agent else {
                turnNumber.append(-1)
                continue
            }
            if message.role != side {
                side = message.role
                number += 1
            }
            turnNumber.append(number)
        }
    }
}
