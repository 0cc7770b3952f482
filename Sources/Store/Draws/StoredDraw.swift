package import Transcripts
package import Wording

/// A draw in the ledger of draws.
package struct StoredDraw: Hashable, Sendable {
    package let id: DrawID
    package let name: String
    package let state: DrawState
    /// What was planned and committed to, as whoever planned it wrote it.
    package let plan: String?
    /// The first digits of the seed; `nil` until drawn.
    package let seedCode: String?
    /// N, the chats that could be drawn; `nil` until drawn.
    package let population: Int?
    /// The design in a sentence.
    package let design: Phrase
    package let due: Timestamp?
    package let made: Timestamp
    package let by: UserID?
}
