/// A chat in a reviewer's queue.
package struct QueueEntry: Hashable, Sendable {
    package let assignment: Assignment
    package let conversation: StoredConversation
    /// The name of its draw or calibration round; of a gold chat, of the draw in which it hides.
    package let source: String?
    /// How many findings it has.
    package let findings: Int
}
