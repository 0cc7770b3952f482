/// A customer's question for a fact that no agent answered, though one wrote something after it.
package struct UnansweredFact: Hashable, Sendable {
    /// Index of the fact in the book.
    package let fact: Int
    package let inForce: FactValue
    /// 0-based index of the customer's message.
    package let message: Int
    /// As the customer wrote it, from the first to the last word of the question.
    package let words: String
}
