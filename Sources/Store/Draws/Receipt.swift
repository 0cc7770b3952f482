package import Transcripts

/// A receipt as it was kept: the draw's first, or a later one after a top-up or a replacement.
package struct Receipt: Hashable, Sendable {
    /// 1 for the first.
    package let version: Int
    /// The file, byte for byte.
    package let json: String
    package let digest: String
    package let at: Timestamp
    package let by: UserID?
}
