/// A customer's message that asks for a fact.
package struct Asking: Hashable, Sendable {
    /// 0-based index of the message.
    package let message: Int
    /// Index of the fact in the book.
    package let fact: Int
    /// Bytes in the conversation's `text`, from the first to the last word of the question set.
    package let range: Range<Int>
    /// The value in force then; `nil` where the book has none for this shop, product and day.
    package let inForce: FactValue?
}
