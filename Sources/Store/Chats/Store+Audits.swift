import GRDB
import Rules
package import Transcripts

extension Store {
    /// Adds an audit, or finds the one with the same rules and scorecard.
    package func addAudit(
        _ audit: NewAudit, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> AuditID {
        try await write(by: by, at: at) { change in
            let known = try Int64.fetchOne(
                change.database,
                sql: "SELECT id FROM audit WHERE rules_digest = ? AND scorecard_digest = ?",
                arguments: [audit.rulesDigest, audit.scorecardDigest])
            return AuditID(try known ?? change.add(audit))
        }
    }

    package func audit(_ id: AuditID) async throws(StoreError) -> StoredAudit? {
        try await read { try $0.audit(id) }
    }

    /// The audit that came last; `nil` in an empty store.
    package func lastAudit() async throws(StoreError) -> StoredAudit? {
        try await read { database in
            let id = try Int64.fetchOne(database, sql: "SELECT max(id) FROM audit")
            return try id.flatMap { try database.audit(AuditID($0)) }
        }
    }
}

extension Change {
    fileprivate func add(_ audit: NewAudit) throws -> Int64 {
        let id = try insert(
            """
            INSERT INTO audit (rules_digest, scorecard_digest, scorecard, pack, zone, made)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                audit.rulesDigest, audit.scorecardDigest, audit.scorecard, audit.pack, audit.zone,
                at.milliseconds,
            ])
        let sql = """
            INSERT INTO audit_rule (audit, \(RuleCard.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        for card in audit.cards {
            try database.execute(sql: sql, arguments: [id] + card.arguments)
        }
        try log(
            .auditAdded, .audit, id,
            new: [
                "rules": audit.rulesDigest, "scorecard": audit.scorecardDigest,
                "pack": audit.pack ?? "",
            ])
        return id
    }
}

extension Database {
    func audit(_ id: AuditID) throws -> StoredAudit? {
        let row = try Row.fetchOne(
            self, sql: "SELECT * FROM audit WHERE id = ?", arguments: [id.value])
        return try row.map { row in
            StoredAudit(
                id: id, rulesDigest: row["rules_digest"], scorecardDigest: row["scorecard_digest"],
                scorecard: row["scorecard"], pack: row["pack"], zone: row["zone"],
                made: row.time("made"), rules: try rules(of: id))
        }
    }

    func rules(of audit: AuditID) throws -> [String: RuleCard] {
        try Row.fetchAll(
            self, sql: "SELECT * FROM audit_rule WHERE audit = ?", arguments: [audit.value]
        ).reduce(into: [:]) {
            let card = try RuleCard($1)
            $0[card.id] = card
        }
    }
}
