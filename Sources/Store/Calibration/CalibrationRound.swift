package import Transcripts

/// The same chats given to several reviewers, to see how well they agree.
package struct CalibrationRound: Hashable, Sendable {
    package let id: CalibrationID
    package let name: String
    /// The draw that its chats were taken from by chance, and the seed; `nil` for chosen chats.
    package let draw: DrawID?
    package let seed: String?
    package let due: Timestamp?
    package let made: Timestamp
    package let by: UserID
    package let closed: Timestamp?
    package let conversations: [ConversationID]
    package let reviewers: [UserID]
}
