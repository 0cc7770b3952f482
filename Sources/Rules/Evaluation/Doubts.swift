import Patterns

/// Questions about a conversation that could not be answered while a rule was evaluated.
///
/// Doubt never accuses anybody and is never silent: a condition in doubt does not hold, nor does
/// its negation; an exception in doubt excuses; and a rule that found nothing and was in doubt
/// does not apply, or is undetermined.
struct Doubts: Hashable {
    /// Something is not known of the conversation, such as its rating or its times.
    var unknown = 0
    /// A pattern hit its limits.
    var undetermined = 0
    /// The last thing that was in doubt.
    private(set) var missing: Missing?

    /// Notes that something is not known.
    mutating func miss(_ thing: Missing) {
        if thing == .decision { undetermined += 1 } else { unknown += 1 }
        missing = thing
    }

    /// Takes over the doubts about another rule.
    mutating func add(_ other: Doubts) {
        unknown += other.unknown
        undetermined += other.undetermined
        missing = other.missing ?? missing
    }
}

extension ChatView {
    /// What all parts of a condition see together; `nil` where one does not hold. A part that
    /// fails for certain settles the doubts about the others.
    func together<Part>(_ parts: [Part], _ match: (Part) -> [Span]?) -> [Span]? {
        // Alone, a part leaves its own doubts where it does not hold.
        let before = doubts
        if parts.count == 1, let part = parts.first {
            let seen = match(part)
            if seen != nil { doubts = before }
            return seen
        }
        var spans: [Span]? = []
        for part in parts {
            let own = doubts
            if let seen = match(part) {
                spans?.append(contentsOf: seen)
            } else if doubts == own {
                doubts = before
                return nil
            } else {
                spans = nil
            }
        }
        if spans != nil { doubts = before }
        return spans
    }

    /// Whether all parts of a condition hold; leaves the same doubts as `together`.
    func allHold<Part>(_ parts: [Part], _ holds: (Part) -> Bool) -> Bool {
        let before = doubts
        var all = true
        for part in parts {
            let own = doubts
            if holds(part) { continue }
            if doubts == own {
                doubts = before
                return false
            }
            all = false
        }
        if all { doubts = before }
        return all
    }

    /// Whether something holds anywhere in a stretch. One certain place settles the doubts about
    /// the others.
    func holdsAnywhere(in messages: some Sequence<Int>, _ holds: (Int) -> Bool) -> Bool {
        let before = doubts
        guard messages.contains(where: holds) else { return false }
        doubts = before
        return true
    }

    /// Notes that one of these patterns was given up on a message, and says whether.
    func gaveUp(on patterns: [Int], in message: Int) -> Bool {
        guard isUndetermined else { return false }
        let found = undetermined.contains { $0.piece == message && patterns.contains($0.pattern) }
        if found { doubts.miss(.decision) }
        return found
    }
}
