import GRDB
import Rules
import Wording

extension StoredFinding {
    /// What a query must select, from `finding` joined with `conversation`.
    static let columns = "finding.*, conversation.archive_id"
    static let join = "JOIN conversation ON conversation.id = finding.conversation"

    init(_ row: Row) throws {
        let evidence: String? = row["evidence"]
        id = row.id("id")
        audit = row.id("audit")
        conversation = row.id("conversation")
        waits = row["waits"]
        isForgotten = evidence == nil
        finding = Finding(
            conversation: row["archive_id"], agent: row["agent"] ?? "", rule: row["rule"],
            ruleDigest: row["rule_digest"], dimension: row["dimension"],
            severity: try row.word("severity"), points: Points(thousandths: row["points"]),
            disguised: row["disguised"],
            evidence: try evidence.map(StoredEvidence.evidence) ?? [],
            explanation: row.optionalPhrase("explanation") ?? Phrase(""),
            nearMiss: row.optionalPhrase("near_miss"), load: row["load"],
            chargedWith: row["charged_with"])
    }
}
