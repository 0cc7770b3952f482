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
    /// All verdicts that count on findings, the first first.
    ///
    /// - Parameter ids: a JSON array of their numbers.
    func verdicts(onFindings ids: String) throws -> [FindingID: [Verdict]] {
        try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT verdict.* FROM json_each(?) AS wanted
                    CROSS JOIN verdict ON verdict.finding = wanted.value AND counts = 1
                    ORDER BY verdict.id
                    """), arguments: [ids]
        ).reduce(into: [:]) { $0[$1.id("finding"), default: []].append(try Verdict($1)) }
    }

    /// The same on marks of what was missed, by the first verdict on each.
    ///
    /// - Parameter ids: a JSON array of the numbers of the first verdicts; others find nothing.
    func verdicts(onMarks ids: String) throws -> [VerdictID: [Verdict]] {
        try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT verdict.* FROM json_each(?1) AS wanted
                    CROSS JOIN verdict ON verdict.id = wanted.value
                    WHERE counts = 1 AND finding IS NULL AND missed IS NULL
                    UNION ALL
                    SELECT verdict.* FROM json_each(?1) AS wanted
                    CROSS JOIN verdict ON verdict.missed = wanted.value
                    WHERE counts = 1
                    ORDER BY id
                    """), arguments: [ids]
        ).reduce(into: [:]) { all, row in
            let verdict = try Verdict(row)
            if let root = verdict.missed { all[root, default: []].append(verdict) }
        }
    }

    func verdict(_ id: VerdictID) throws -> Verdict? {
        try Row.fetchOne(
            cachedStatement(sql: "SELECT * FROM verdict WHERE id = ?"), arguments: [id.value]
        ).map { try Verdict($0) }
    }
}
