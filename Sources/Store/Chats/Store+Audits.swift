import Foundation
import GRDB
package import Rules
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

    /// The text of a scorecard by its digest; `nil` where no audit went by it.
    package func scorecard(digest: String) async throws(StoreError) -> String? {
        try await read { database in
            try String.fetchOne(
                database,
                sql: "SELECT scorecard FROM audit WHERE scorecard_digest = ? ORDER BY id LIMIT 1",
                arguments: [digest])
        }
    }

    /// A version of a rule as the last audit that had it knew it; `nil` where none had.
    package func ruleCard(_ rule: String, digest: String) async throws(StoreError) -> RuleCard? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT * FROM audit_rule WHERE rule = ? AND digest = ?
                    ORDER BY audit DESC LIMIT 1
                    """, arguments: [rule, digest]
            ).map { try RuleCard($0) }
        }
    }

    /// The audit of the last import that came to its end and had chats; before the first such one,
    /// the last that has chats. `nil` in an empty store.
    package func lastAudit() async throws(StoreError) -> StoredAudit? {
        try await read { try $0.audit(by: "SELECT id FROM current_audit", []) }
    }

    /// The audit that has looked at most of the chats of some days whose words are there; of equals
    /// that of the last import, for what was forgotten can never be looked at by new rules. `nil`
    /// where none has looked at any.
    package func audit(ofMost days: DaySpan) async throws(StoreError) -> StoredAudit? {
        try await read {
            let span: StatementArguments = [days.lowest, days.highest]
            return try $0.audit(by: Self.ofMost, span + span)
        }
    }

    /// The day of a moment where the stored chats' days are told; in China before the first.
    package func localDate(of moment: Timestamp) async throws(StoreError) -> LocalDate {
        let zone = try await lastAudit().flatMap { TimeZone(identifier: $0.zone) } ?? .china
        return ZoneOffsets(zone).date(of: moment)
    }

    /// The audit under which the chats of a draw are judged: that of most of its first reviews, and
    /// before they are dealt the one that counts in most of its chats.
    package func audit(of draw: DrawID) async throws(StoreError) -> StoredAudit? {
        try await read { database in
            try database.audit(by: Self.dealt, [draw.value])
                ?? database.audit(by: Self.drawnFrom, [draw.value])
        }
    }

    private static let ofMost = """
        SELECT audit FROM (
            SELECT audit, sum(conversations) AS conversations FROM agent_day
            WHERE day BETWEEN ? AND ? GROUP BY audit)
        LEFT JOIN (
            SELECT audit, sum(conversations) AS forgotten FROM forgotten_day
            WHERE day BETWEEN ? AND ? GROUP BY audit) USING (audit)
        ORDER BY conversations - coalesce(forgotten, 0) DESC,
            audit = (SELECT id FROM current_audit) AND conversations > coalesce(forgotten, 0) DESC,
            conversations DESC, audit DESC
        LIMIT 1
        """

    private static let dealt = """
        SELECT audit FROM assignment WHERE draw = ? AND kind = 'review' AND cancelled IS NULL
        GROUP BY audit ORDER BY count(*) DESC, audit DESC LIMIT 1
        """

    private static let drawnFrom = """
        SELECT conversation.counted FROM drawn
        JOIN conversation ON conversation.id = drawn.conversation WHERE draw = ?
        GROUP BY conversation.counted ORDER BY count(*) DESC, conversation.counted DESC LIMIT 1
        """
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
                .rules: audit.rulesDigest, .scorecard: audit.scorecardDigest,
                .pack: audit.pack ?? "",
            ])
        return id
    }
}

extension Database {
    /// The audit that a query names.
    fileprivate func audit(by sql: String, _ arguments: StatementArguments) throws -> StoredAudit? {
        try Int64.fetchOne(self, sql: sql, arguments: arguments).flatMap {
            try audit(AuditID($0))
        }
    }

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
