package import Rules
package import Transcripts

/// One version of rules and scorecard by which conversations were checked. Imports with the same
/// version add to the same audit.
package struct StoredAudit: Hashable, Sendable {
    package let id: AuditID
    package let rulesDigest: String
    package let scorecardDigest: String
    /// The text of the scorecard's file.
    package let scorecard: String
    /// The version of the rule pack; `nil` where it has none.
    package let pack: String?
    /// The time zone by which days are told.
    package let zone: String
    package let made: Timestamp
    /// Its rules as they were, by id.
    package let rules: [String: RuleCard]
}
