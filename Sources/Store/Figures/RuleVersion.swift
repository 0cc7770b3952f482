import GRDB

/// A rule as it was written once: its id and the digest of its text.
struct RuleVersion: Hashable {
    let rule: String
    let digest: String

    init(rule: String, digest: String) {
        self.rule = rule
        self.digest = digest
    }

    /// Of a row with a rule and a digest; nothing has the empty one.
    init(_ row: Row) {
        rule = row["rule"]
        digest = row["rule_digest"] ?? ""
    }
}
