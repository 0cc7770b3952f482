import GRDB
import Rules
import Transcripts

extension Verdict {
    init(_ row: Row) throws {
        id = row.id("id")
        assignment = row.id("assignment")
        conversation = row.id("conversation")
        counts = row["counts"]
        target = Self.target(row)
        missed = target.finding == nil ? row.optionalID("missed") ?? row.id("id") : nil
        outcome = try row.word("outcome")
        reason = try row.optionalWord("reason")
        let thousandths: Int? = row["points"]
        points = thousandths.map(Points.init(thousandths:))
        note = row["note"]
        sawMachine = row["saw_machine"]
        isUndo = row["undoes"]
        supersedes = row.optionalID("supersedes")
        by = row.id("by")
        at = row.time("at")
    }

    private static func target(_ row: Row) -> VerdictTarget {
        if let finding: FindingID = row.optionalID("finding") { return .finding(finding) }
        let start: Int? = row["start"]
        let stop: Int? = row["stop"]
        return .missed(
            MissedViolation(
                rule: row["rule"], agent: row["agent"], message: row["message"],
                span: start.flatMap { start in stop.map { start..<$0 } }))
    }
}

extension Database {
    /// All verdicts on a finding that count, the first first.
    func verdicts(on finding: FindingID) throws -> [Verdict] {
        try Row.fetchAll(
            cachedStatement(
                sql: "SELECT * FROM verdict WHERE finding = ? AND counts = 1 ORDER BY id"),
            arguments: [finding.value]
        ).map { try Verdict($0) }
    }

    func verdict(_ id: VerdictID) throws -> Verdict? {
        try Row.fetchOne(
            cachedStatement(sql: "SELECT * FROM verdict WHERE id = ?"), arguments: [id.value]
        ).map { try Verdict($0) }
    }
}
