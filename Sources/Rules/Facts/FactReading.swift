/// Everything that a chat asks and says about the facts of a book.
package struct FactReading: Hashable, Sendable {
    /// In the order of the messages.
    package internal(set) var asked: [Asking] = []
    /// In the order of the messages.
    package internal(set) var stated: [Claim] = []
    /// Questions whose fact has a value in force and that no agent answered up to the end, though
    /// an agent wrote something after them.
    package internal(set) var unanswered: [Unanswered] = []

    /// A question that was passed over.
    package struct Unanswered: Hashable, Sendable {
        package let asking: Asking
        /// The first message by an agent after the question that is no mere “please wait”.
        package let reply: Int
    }
}
