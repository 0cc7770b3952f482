import Rules
package import Wording

/// A fact of the knowledge base as a reply states it.
package struct StatedFact: Hashable, Sendable {
    /// The name of its file.
    package let id: String
    package let title: Phrase
    /// As the trainee wrote it.
    package let words: String
    /// The value in force, as it is written in its file.
    package let inForce: String
    package let isRight: Bool

    init(_ answer: FactAnswer, in book: FactBook) {
        let fact = book.facts[answer.fact]
        id = fact.id
        title = fact.title
        words = answer.words
        inForce = answer.inForce.text
        isRight = answer.standing == .right
    }
}
