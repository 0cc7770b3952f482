package import Transcripts

/// What the rest of an archive tells about one of its conversations.
package protocol Background: Sendable {
    /// When its last message was written; `nil` where nobody knows.
    var end: Timestamp? { get }

    /// When an agent of the shop first wrote to the same customer in another conversation that
    /// agents joined after a moment; `nil` where none did, or nobody knows.
    func nextContact(after moment: Timestamp, of conversation: Conversation) -> Timestamp?

    /// How many conversations an agent held at a moment, `conversation` among them; `nil` where
    /// that is not known.
    func load(of agent: String, at moment: Timestamp, in conversation: Conversation) -> Int?
}
