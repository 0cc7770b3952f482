package import Transcripts

/// How far a reviewer is with what is his of a draw, and how far the draw is in all.
package struct OwnShare: Hashable, Sendable {
    package let draw: DrawID
    package let name: String
    /// Until when the next chat is to be reviewed.
    package let due: Timestamp?
    /// Chats that are this reviewer's, second reviews and gold chats among them: whatever the queue
    /// shows as of this draw.
    package let own: Int
    package let ownFinished: Int
    /// Chats of the sample, and those of them whose first review is finished.
    package let all: Int
    package let allFinished: Int
}
