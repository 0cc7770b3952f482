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

    /// What the whole archive gives, each conversation once. Each part goes as it is counted.
    package consuming func merged(_ book: FactBook) -> MergedAnswers {
        var merged = MergedAnswers(tally: FactTally(book))
        var seen = DuplicateGuard()
        var lines = RangeLines.Counter()
        // Where a chat was before is not told.
        let place = Place(file: "", line: 0)
        for number in parts.keys.sorted() {
            guard let part = parts.removeValue(forKey: number) else { continue }
            merged.add(part, firstLines: lines.firstLines(of: part.lines))
            for chat in part.chats
            where seen.check(key: chat.key, content: chat.content, at: place) == .new {
                merged.tally.add(chat.answers, of: chat.id)
            }
        }
        return merged
    }
}
