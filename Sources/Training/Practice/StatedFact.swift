import Rules
package import Wording

/// A fact of the knowledge base as a reply states it.
package struct StatedFact: Hashable, Sendable {
    /// The name of its file.
    package let id: String
    package let title: Phrase
    /// As the trainee wrote it, and in which message.
    package let words: String
    package let message: Int
    /// The value in force.
    package let inForce: Phrase
    package let isRight: Bool

    init(_ answer: FactAnswer, in book: FactBook) {
        let fact = book.facts[answer.fact]
        id = fact.id
        title = fact.title
        words = answer.words
        message = answer.message
        inForce = answer.inForce.phrase
        isRight = answer.standing == .right
    }
}
