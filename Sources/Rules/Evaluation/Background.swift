package import Transcripts

/// What the rest of an archive tells about one of its conversations.
package protocol Background: Sendable {
    /// Whether an agent of the shop wrote to the same customer in another conversation after
    /// `promised` and not after `due`.
    func isKept(promised: Timestamp, due: Timestamp, of conversation: Conversation) -> Bool

    /// How many conversations an agent held at a moment, `conversation` among them; `nil` where
    /// that is not known.
    func load(of agent: String, at moment: Timestamp, in conversation: Conversation) -> Int?
}
