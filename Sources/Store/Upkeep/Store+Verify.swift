import GRDB
import Sampling

extension Store {
    /// Checks the file, the references, the trail, and the records that never change against it.
    package func verify() async throws(StoreError) -> StoreCheck {
        try await read { database in
            let trail = try database.trailCheck()
            return StoreCheck(
                damage: try database.damage(),
                dangling: try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count,
                trailRows: trail.rows, trailHead: trail.head, brokenTrail: trail.broken,
                altered: try RecordDigest.all.flatMap { try database.altered($0) },
                misstanding: try Int.fetchOne(database, sql: Self.misstanding) ?? 0,
                rows: try database.rowCounts())
        }
    }

    /// Ends of chains that count and stand otherwise, or not at all; and decided appeals that do
    /// not stand.
    private static let misstanding = """
        SELECT (
            SELECT count(*) FROM verdict
            LEFT JOIN standing ON standing.verdict = verdict.id
            WHERE verdict.counts = 1
                AND NOT EXISTS (SELECT 1 FROM verdict AS later WHERE later.supersedes = verdict.id)
                AND (standing.id IS NULL OR standing.decision IS NULL AND (
                    standing.outcome <> verdict.outcome OR standing.points IS NOT verdict.points))
        ) + (
            SELECT count(*) FROM standing
            WHERE EXISTS (SELECT 1 FROM verdict WHERE supersedes = standing.verdict)
        ) + (
            SELECT count(*) FROM appeal_decision
            LEFT JOIN standing ON standing.decision = appeal_decision.id
            WHERE standing.id IS NULL
                OR (appeal_decision.outcome = 'overturned')
                    <> (standing.outcome IN ('rejected', 'withdrawn'))
                OR appeal_decision.outcome = 'adjusted'
                    AND standing.points IS NOT appeal_decision.points)
        """
}

extension Database {
    fileprivate func damage() throws -> [String] {
        try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }

    fileprivate func rowCounts() throws -> [String: Int] {
        let tables = [
            "user", "conversation", "conversation_text", "finding", "draw", "assignment",
            "verdict", "appeal", "publication",
        ]
        return try tables.reduce(into: [:]) {
            $0[$1] = try Int.fetchOne(self, sql: "SELECT count(*) FROM \($1)")
        }
    }

    fileprivate func trailCheck() throws -> (rows: Int, head: String, broken: TrailBreak?) {
        var last = (seq: Int64(0), digest: TrailEntry.start)
        var rows = 0
        let cursor = try Row.fetchCursor(
            self, sql: "SELECT \(TrailEntry.columns) FROM trail ORDER BY seq")
        while let row = try cursor.next() {
            let entry = TrailEntry(row)
            let digest: String = row["digest"]
            if entry.computedDigest != digest {
                return (rows, last.digest, TrailBreak(seq: entry.seq, kind: .changed))
            }
            if entry.previous != last.digest || entry.seq != last.seq + 1 {
                return (rows, last.digest, TrailBreak(seq: entry.seq, kind: .unchained))
            }
            last = (entry.seq, digest)
            rows += 1
        }
        return (rows, last.digest, nil)
    }

    fileprivate func altered(_ kind: RecordDigest) throws -> [AlteredRecord] {
        var logged: [Int64: String] = [:]
        let entries = try Row.fetchCursor(
            self,
            sql: """
                SELECT subject_id, json_extract(new, '$.record') AS record FROM trail
                WHERE subject = ?
                """, arguments: [kind.subject.rawValue])
        while let entry = try entries.next() { logged[entry["subject_id"]] = entry["record"] }
        var altered: [AlteredRecord] = []
        let rows = try Row.fetchCursor(
            self, sql: "SELECT id AS record_id, \(kind.list) FROM \(kind.table) ORDER BY id")
        while let row = try rows.next() {
            let id: Int64 = row["record_id"]
            let known = logged.removeValue(forKey: id)
            if known == kind.digest(of: row) { continue }
            altered.append(
                AlteredRecord(
                    subject: kind.subject, id: id, kind: known == nil ? .unlogged : .changed))
        }
        let gone = logged.keys.sorted().map {
            AlteredRecord(subject: kind.subject, id: $0, kind: .gone)
        }
        return altered + gone
    }
}
