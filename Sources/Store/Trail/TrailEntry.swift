import Sampling
package import Transcripts

/// A row of the trail: who did what to what, when, with the old and the new values.
///
/// Each row holds the digest of the row before it, so that none can be changed, taken out or put in
/// without breaking all that follow.
package struct TrailEntry: Hashable, Sendable {
    /// 1 for the first row, without gaps.
    package let seq: Int64
    package let at: Timestamp
    /// `nil` for the program itself.
    package let user: UserID?
    /// As it was written; `TrailAction` where this version knows it.
    package let action: String
    /// As it was written; `TrailSubject` where this version knows it.
    package let subject: String
    package let subjectID: Int64?
    /// JSON objects of texts; no chat's and no person's words among them.
    package let old: String?
    package let new: String?
    let previous: String

    /// What the first row has for the digest of the row before it.
    static let start = String(repeating: "0", count: 64)

    package var knownAction: TrailAction? { TrailAction(rawValue: action) }
    package var knownSubject: TrailSubject? { TrailSubject(rawValue: subject) }

    /// SHA-256 over the row as netstrings, in hexadecimal. An absent value is empty, a present one
    /// has `=` in front.
    var computedDigest: String {
        var hasher = NetstringHasher("spotcheck/trail/v1")
        hasher.add(previous)
        hasher.add(String(seq))
        hasher.add(String(at.milliseconds))
        hasher.add(user.map { "=\($0.value)" } ?? "")
        hasher.add(action)
        hasher.add(subject)
        hasher.add(subjectID.map { "=\($0)" } ?? "")
        hasher.add(old.map { "=" + $0 } ?? "")
        hasher.add(new.map { "=" + $0 } ?? "")
        return hasher.digest().hex
    }
}
