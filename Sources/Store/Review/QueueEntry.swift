/// A chat in a reviewer's queue.
package struct QueueEntry: Hashable, Sendable {
    package let assignment: Assignment
    package let conversation: StoredConversation
    /// The name of its draw or calibration round; `nil` for a gold chat.
    package let source: String?
    /// How many findings it has.
    package let findings: Int
}
