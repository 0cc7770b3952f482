package import Transcripts

/// Reads in a chat who asks for the facts of a book and what the agents say about them.
///
/// A class, because copying a reference is cheaper than copying what is in it.
package final class FactReader: Sendable {
    package let book: FactBook
    let terms: FactTerms
    /// The facts that have `claims` patterns.
    let claimants: [Int]

    /// `vocabularies` are the word lists that text facts may name as `rivals`, by name.
    package init(_ book: FactBook, vocabularies: [String: [String]] = [:]) {
        self.book = book
        claimants = book.facts.indices.filter { !book.facts[$0].claims.isEmpty }
        terms = FactTerms(book, vocabularies: vocabularies)
    }

    /// Reads a whole chat.
    ///
    /// - `day`: the local date of a message as days since 1970-01-01; `nil` where it has no time,
    ///   and then only values without dates are in force.
    /// - `claims`: where the `claims` patterns of a fact (its index in the book) hit in a message
    ///   (its index): the bytes of the groups `value`, in the conversation's `text`.
    package func read(
        _ conversation: Conversation, day: (Message) -> Int?,
        claims: (_ fact: Int, _ message: Int) -> [Range<Int>] = { _, _ in [] }
    ) -> FactReading {
        var session = FactSession(self, conversation)
        for index in conversation.messages.indices {
            let message = conversation.messages[index]
            guard message.kind == .text else { continue }
            switch message.role {
            case .customer: session.hear(index, on: day(message))
            case .agent: session.judge(index, on: day(message), claims: claims)
            case .bot, .system: continue
            }
        }
        return session.finish()
    }
}
