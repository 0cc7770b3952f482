import GRDB
import Sampling

/// The digest of a row that never changes, without the words in it that may be forgotten. The trail
/// holds it, so that a row which was changed behind the program's back is found.
struct RecordDigest {
    let table: String
    let subject: TrailSubject
    let columns: [String]

    /// All tables whose rows never change.
    static let all = [verdict, appeal, decision, adjustment, publication, sheet, assessmentForm]

    static let verdict = RecordDigest(
        table: "verdict", subject: .verdict,
        columns: [
            "id", "assignment", "conversation", "counts", "finding", "missed", "outcome", "reason",
            "points", "rule", "agent", "message", "start", "stop", "saw_machine", "undoes",
            "supersedes",
            "by", "at",
        ])
    static let appeal = RecordDigest(
        table: "appeal", subject: .appeal,
        columns: ["id", "finding", "missed", "conversation", "rule", "by", "at"])
    static let decision = RecordDigest(
        table: "appeal_decision", subject: .decision,
        columns: ["id", "appeal", "outcome", "points", "by", "at"])
    static let adjustment = RecordDigest(
        table: "adjustment", subject: .adjustment,
        columns: [
            "id", "agent", "period", "conversation", "old", "points", "reason", "signature", "by",
            "at",
        ])
    static let publication = RecordDigest(
        table: "publication", subject: .publication,
        columns: ["id", "period", "number", "snapshot", "digest", "at", "by"])

    static let sheet = RecordDigest(
        table: "given_sheet", subject: .sheet,
        columns: ["id", "kind", "month", "card", "source", "name", "body", "by", "at"])

    static let assessmentForm = RecordDigest(
        table: "assessment_form", subject: .assessmentForm,
        columns: ["id", "assessment", "agent", "eye", "body", "salt", "by", "at"])

    /// SHA-256 over the columns' values as netstrings, in hexadecimal: absent ones empty, present
    /// ones with `=` in front.
    func digest(of row: Row) -> String {
        var hasher = NetstringHasher("spotcheck/\(table)/v1")
        for column in columns {
            let value: String? = row[column]
            hasher.add(value.map { "=" + $0 } ?? "")
        }
        return hasher.digest().hex
    }

    /// The digest of a row that was just written.
    func digest(of id: Int64, in database: Database) throws -> String {
        let row = try Row.fetchOne(
            database, sql: "SELECT \(list) FROM \(table) WHERE id = ?", arguments: [id])
        guard let row else { throw StoreError.absent(subject, id) }
        return digest(of: row)
    }

    /// The columns as texts, for a query.
    var list: String {
        columns.map { "CAST(\($0) AS TEXT) AS \($0)" }.joined(separator: ", ")
    }
}
