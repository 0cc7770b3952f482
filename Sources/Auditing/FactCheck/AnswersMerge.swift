package import Rules
import Transcripts

/// Joins the answers of parts of an archive, in any order and any grouping: `merge` is associative
/// and commutative.
package struct AnswersMerge: Sendable {
    private var parts: [Int: PartAnswers] = [:]

    package init() {}

    /// Adds a part by its number, of which the order of the archive is made.
    package init(_ part: PartAnswers, number: Int) {
        parts[number] = part
    }

    /// Takes over the parts of another; no part may be in both.
    package mutating func merge(_ other: AnswersMerge) {
        parts.merge(other.parts) { _, part in part }
    }

    /// How much of all parts could not be read.
    package var rejects: Int { parts.values.reduce(0) { $0 + $1.rejects } }

    /// What the whole archive gives, each conversation once.
    package func tally(_ book: FactBook) -> FactTally {
        var tally = FactTally(book)
        var seen = DuplicateGuard()
        // Where a chat was before is not told.
        let place = Place(file: "", line: 0)
        for (_, part) in parts.sorted(by: { $0.key < $1.key }) {
            for chat in part.chats
            where seen.check(key: chat.key, content: chat.content, at: place) == .new {
                tally.add(chat.answers, of: chat.id)
            }
        }
        return tally
    }
}
