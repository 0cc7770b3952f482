package import Transcripts

/// One reading of an archive into the store.
package struct ImportRecord: Hashable, Sendable {
    package let id: ImportID
    package let audit: AuditID
    package let at: Timestamp
    package let by: UserID?
    package let sources: [String]
    package let counts: ImportCounts
    /// What could not be read.
    package let rejects: Int
    /// `nil` while it runs, and where it was cut short.
    package let finished: Timestamp?
}
