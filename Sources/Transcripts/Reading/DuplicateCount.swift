/// Counts the conversations of an archive that came before, and those that share an id with a
/// different one.
package struct DuplicateCount: Sendable {
    private var known = DuplicateGuard()
    /// Conversations that were there before, word for word.
    package private(set) var repeated = 0
    /// Conversations with the id of another one that is different, and the first such pair.
    package private(set) var clashing = 0
    package private(set) var clash: (first: Place, second: Place)?

    package init() {}

    /// Compares a conversation with those before it.
    package mutating func add(_ conversation: Conversation, at place: Place) {
        switch known.check(conversation, at: place) {
        case .new: break
        case .identical: repeated += 1
        case .conflicting(let first):
            clashing += 1
            if clash == nil { clash = (first, place) }
        }
    }
}
