import Transcripts

/// Tells conversations that were there before from new ones: by those that it was shown itself, or
/// by what a survey of a larger archive knows of them.
struct CopyFinder {
    private let knowledge: PartKnowledge?
    private var seen = DuplicateGuard()
    private var order = SightingOrder()

    init(_ knowledge: PartKnowledge?) {
        self.knowledge = knowledge
    }

    /// - Parameters:
    ///   - key: what the conversation is remembered by, as `DuplicateGuard` has it.
    ///   - content: its fingerprint.
    mutating func check(key: UInt64, content: UInt64, at place: Place) -> DuplicateGuard.Finding {
        guard let knowledge else { return seen.check(key: key, content: content, at: place) }
        defer { order.add(key: key, content: content, line: place.line) }
        return knowledge.copies[order.count] ?? .new
    }

    /// To be called at the end: throws where the survey was of other conversations.
    func finish() throws(ChangedPart) {
        if let knowledge, knowledge.order != order { throw ChangedPart() }
    }
}
