package import Transcripts

/// What was published of a period: a snapshot that never changes. What changes later is published
/// again, under the next number.
package struct Publication: Hashable, Sendable {
    package let id: PublicationID
    package let period: PeriodID
    /// 1 for the first of its period.
    package let number: Int
    /// As whoever published it wrote it.
    package let snapshot: String
    /// SHA-256 of the snapshot, in hexadecimal; the trail holds it too.
    package let digest: String
    package let at: Timestamp
    package let by: UserID
}
