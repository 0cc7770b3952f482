import Patterns
import Transcripts

/// One conversation as the rules look at it: its text with all pattern hits, its turns, its clock.
///
/// One view serves one worker and is filled anew for each conversation. Not to be shared between
/// threads.
///
/// For the properties that every condition looks at in every message it is not checked at run time
/// that none is changed while it is looked at. That is safe: `fill` alone changes the first two,
/// before any rule is evaluated, and all else is copied out, and set when it is made.
final class ChatView {
    @exclusivity(unchecked) private(set) var conversation = Conversation(id: "")
    /// Number of the turn that a message belongs to; −1 for bot and system lines.
    @exclusivity(unchecked) private(set) var turnNumber: [Int] = []
    /// What the rest of the archive tells; `nil` where nothing is known of it.
    let background: (any Background)?
    private let rules: RuleSet
    private let scanner: Scanner
    /// Ranges in which a hit is none.
    @exclusivity(unchecked) private var exempt: [Range<Int>] = []
    /// The same while what a rule looks for is matched; empty while anything else is.
    @exclusivity(unchecked) private var covers: [Range<Int>] = []
    @exclusivity(unchecked) private var pieces: [Piece] = []
    private var readFacts: FactSpans?
    /// What could not be told since the conversation was filled in.
    @exclusivity(unchecked) var doubts = Doubts()
    /// What `findings(of:)` has found, by rule.
    var findingsOfRules: [String: RuleFindings] = [:]
    /// What `essence(of:)` has read, by message.
    @exclusivity(unchecked) var essences: [[UInt32]?] = []
    /// What `sketch(of:)` has made, by message.
    @exclusivity(unchecked) var sketches: [Essence.Sketch?] = []
    /// What `topics(of:)` and `promptTopics(of:)` have read, by message.
    @exclusivity(unchecked) var topics: [TopicWords?] = []
    @exclusivity(unchecked) var promptTopics: [TopicWords?] = []
    /// What `clauses(of:)` has cut, by message.
    @exclusivity(unchecked) var clauses: [[Range<Int>]?] = []
    /// What `answerKind(of:)` has told, by message.
    var answerKinds: [AnswerKind?] = []
    /// The questions that are passed over, by condition and by turn.
    var passedOver: [ObjectIdentifier: [Int: [Int]]] = [:]
    /// The clause outside which hits are none, and its message.
    @exclusivity(unchecked) private var focus: (message: Int, clause: Range<Int>)?

    init(_ rules: RuleSet, background: (any Background)? = nil) {
        self.rules = rules
        self.background = background
        scanner = Scanner(rules.patterns)
    }

    /// Scans a conversation; what was seen of the one before is gone.
    func fill(with conversation: Conversation) {
        self.conversation = conversation
        readFacts = nil
        doubts = Doubts()
        findingsOfRules.removeAll(keepingCapacity: true)
        essences.removeAll(keepingCapacity: true)
        sketches.removeAll(keepingCapacity: true)
        topics.removeAll(keepingCapacity: true)
        promptTopics.removeAll(keepingCapacity: true)
        clauses.removeAll(keepingCapacity: true)
        answerKinds.removeAll(keepingCapacity: true)
        passedOver.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        for message in conversation.messages {
            pieces.append(Piece(range: message.text, audience: RoleSet(message.role).rawValue))
        }
        // A pattern that could only wake rules which lack something else is not worth a look.
        conversation.text.withUnsafeBufferPointer { text in
            scanner.scan(text, pieces: pieces) { pattern in
                rules.isWorthALook(pattern, where: scanner.mayHit)
            }
        }
        numberTurns()
    }

    var count: Int { conversation.messages.count }
    var firedPatterns: [Int] { scanner.firedPatterns }
    /// Whether a pattern may have hits in the conversation.
    func mayHit(_ pattern: Int) -> Bool { scanner.mayHit(pattern) }
    /// The messages in which a pattern may have hits, or could not be decided.
    func places(of pattern: Int) -> PieceSet { scanner.places(of: pattern) }

    /// Those in which any of some patterns may.
    func places(ofAny patterns: some Sequence<Int>) -> PieceSet {
        var places = PieceSet.none
        for pattern in patterns { places.formUnion(scanner.places(of: pattern)) }
        return places
    }

    /// Those in which all of some conditions may hold.
    func places(ofAll conditions: [Condition]) -> PieceSet {
        var places = PieceSet.all
        for condition in conditions { places.formIntersection(condition.places(in: self)) }
        return places
    }

    var undetermined: [Undetermined] { scanner.undetermined }
    var isUndetermined: Bool { !scanner.undetermined.isEmpty }
    /// Whether hits in some ranges are none.
    var isExempting: Bool { !covers.isEmpty }

    func role(_ message: Int) -> Role { conversation.messages[message].role }
    func isRecalled(_ message: Int) -> Bool { conversation.messages[message].kind == .recalled }
    func time(_ message: Int) -> Timestamp? { conversation.messages[message].time }

    /// The hits of a pattern in one message.
    func hits(of pattern: Int, in message: Int) -> ArraySlice<Hit> {
        guard scanner.places(of: pattern).contains(message) else { return [] }
        let hits = conversation.text.withUnsafeBufferPointer {
            scanner.hits(of: pattern, in: message, of: $0)
        }
        guard let clause = focus(in: message) else { return hits }
        return ArraySlice(hits.filter { $0.range.overlaps(clause) })
    }

    /// Whether a hit of a pattern in a message may hold a scalar: a quick look.
    func mayHold(_ scalar: UInt32, inHitsOf pattern: Int, in message: Int) -> Bool {
        scanner.mayHold(scalar, inHitsOf: pattern, on: message)
    }

    /// The clause of a message to which hits are confined; `nil` where they are not.
    func focus(in message: Int) -> Range<Int>? {
        focus?.message == message ? focus?.clause : nil
    }

    /// Does some work while the hits in a message are only those that reach into a clause of it.
    func confined<Result>(to clause: Range<Int>, of message: Int, _ work: () -> Result) -> Result {
        let kept = focus
        focus = (message, clause)
        defer { focus = kept }
        return work()
    }

    /// The same as spans.
    func spans(of pattern: Int, in message: Int) -> [Span] {
        var spans: [Span] = []
        add(to: &spans, hitsOf: pattern, in: message)
        return spans
    }

    /// Adds them to others.
    func add(to spans: inout [Span], hitsOf pattern: Int, in message: Int) {
        guard scanner.places(of: pattern).contains(message) else { return }
        for hit in hits(of: pattern, in: message) {
            var span = Span(message: message, range: hit.range)
            span.disguised = hit.disguised
            spans.append(span)
        }
    }

    /// All hits of a pattern, in bytes of the conversation's text.
    func ranges(of pattern: Int) -> [Range<Int>] {
        conversation.text.withUnsafeBufferPointer { text in
            pieces.indices.flatMap { scanner.hits(of: pattern, in: $0, of: text).map(\.range) }
        }
    }

    /// Does some work while hits inside certain ranges are none.
    func exempting<Result>(_ ranges: [Range<Int>], _ work: () -> Result) -> Result {
        let kept = (exempt, covers)
        (exempt, covers) = (ranges, [])
        defer { (exempt, covers) = kept }
        return work()
    }

    /// Matches what a rule looks for: the words of its occasion, or those that it forbids.
    func seeking<Result>(_ match: () -> Result) -> Result {
        let kept = covers
        covers = exempt
        defer { covers = kept }
        return match()
    }

    /// Matches what stands against a hit: a phrase that is exempt is there all the same.
    func asWritten<Result>(_ match: () -> Result) -> Result {
        let kept = covers
        covers = []
        defer { covers = kept }
        return match()
    }

    /// The spans that lie in no exempt range; `nil` where there were some and none is left.
    func standing(_ spans: [Span]) -> [Span]? {
        if covers.isEmpty || spans.isEmpty { return spans }
        let left = spans.filter { span in !covers.contains { $0.covers(span.range) } }
        return left.isEmpty ? nil : left
    }

    /// Whether a part of the conversation's text is written in disguise.
    func isDisguise(_ range: Range<Int>) -> Bool {
        conversation.text.withUnsafeBufferPointer { scanner.isDisguise(range, in: $0) }
    }

    /// The words of the named groups of the hit that a pattern has at a place in a message, each
    /// scalar folded by itself.
    func groups(of pattern: Int, in message: Int, at range: Range<Int>?) -> [String: String] {
        let groups = conversation.text.withUnsafeBufferPointer { text in
            scanner.hits(of: pattern, in: message, of: text).last { $0.range == range }
                .map { scanner.groups(of: $0, in: text) } ?? [:]
        }
        return groups.mapValues {
            folding.foldScalars(of: String(decoding: conversation.text[$0], as: UTF8.self))
        }
    }

    /// Working milliseconds between two moments; 0 where the second is not later.
    func working(from start: Timestamp, to end: Timestamp) -> Int64 {
        end > start ? rules.calendar.workingMilliseconds(from: start, to: end) : 0
    }

    /// Milliseconds between two moments by a clock; 0 where the second is not later.
    func passed(
        from start: Timestamp, to end: Timestamp, _ clock: WindowPart.Clock
    ) -> Int64 {
        switch clock {
        case .working: working(from: start, to: end)
        case .wall: max(0, end.since(start))
        }
    }

    var calendar: WorkingCalendar { rules.calendar }

    /// How the patterns of the rules are folded, or would be where none is.
    var folding: Folding { rules.patterns.folding ?? Folding(table: rules.disguises) }

    /// A word list that rules name.
    func list(named name: String) -> WordList? { rules.lists[name] }

    /// What is said about facts, read on first use.
    var facts: FactSpans {
        if let readFacts { return readFacts }
        let read = FactSpans(factReading, book: rules.facts.book)
        readFacts = read
        return read
    }

    /// What is asked and said about facts.
    var factReading: FactReading {
        rules.facts.read(
            conversation,
            day: { $0.time.map { rules.calendar.localDate(of: $0).dayNumber } },
            claims: { fact, message in
                rules.claims[fact].flatMap { claimed(by: $0, in: message) }
            })
    }

    /// The groups `value` of all hits of a pattern in a message.
    private func claimed(by pattern: Int, in message: Int) -> [Range<Int>] {
        conversation.text.withUnsafeBufferPointer { text in
            scanner.hits(of: pattern, in: message, of: text).compactMap {
                scanner.groups(of: $0, in: text)["value"]
            }
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
