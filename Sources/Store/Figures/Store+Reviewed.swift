import GRDB
import Rules
import Transcripts
import Wording

extension Store {
    /// The conversations of a draw's sample whose review is finished.
    package func reviewed(draw: DrawID) async throws(StoreError) -> [ReviewedConversation] {
        try await read { try $0.reviewed("drawn.draw = ?", [draw.value]) }
    }

    /// The conversations of some days that are in the sample of any draw and whose review is
    /// finished.
    package func reviewed(in days: DaySpan) async throws(StoreError) -> [ReviewedConversation] {
        try await read {
            try $0.reviewed("conversation.day BETWEEN ? AND ?", [days.lowest, days.highest])
        }
    }

    /// N and n of each stratum of a draw.
    package func strata(of draw: DrawID) async throws(StoreError) -> [DrawnStratum] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM draw_stratum WHERE draw = ? ORDER BY stratum",
                arguments: [draw.value]
            ).map {
                DrawnStratum(
                    stratum: $0["stratum"], population: $0["population"], sample: $0["sample"])
            }
        }
    }
}

extension Database {
    fileprivate func reviewed(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [ReviewedConversation] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT \(StoredConversation.columns), drawn.draw, drawn.stratum,
                    assignment.audit, audited.total
                FROM drawn JOIN conversation ON conversation.id = drawn.conversation
                \(StoredConversation.join)
                JOIN assignment ON assignment.draw = drawn.draw
                    AND assignment.conversation = drawn.conversation
                JOIN audited ON audited.conversation = drawn.conversation
                    AND audited.audit = assignment.audit
                WHERE \(condition) AND basket = 'scoring' AND taken_out IS NULL
                    AND kind = 'review' AND finished IS NOT NULL
                ORDER BY drawn.draw, drawn.stratum, drawn.position
                """, arguments: arguments
        ).map { row in
            let conversation = StoredConversation(row)
            let audit: AuditID = row.id("audit")
            let found = try findings(in: conversation.id, audit: audit)
            return ReviewedConversation(
                id: conversation.id, archiveID: conversation.archiveID,
                agent: conversation.agent, agentName: conversation.agentName,
                day: conversation.day, draw: row.id("draw"), stratum: row["stratum"],
                audit: audit, machine: Points(thousandths: row["total"]),
                confirmed: try confirmed(found, in: conversation, audit: audit),
                found: found.map(\.finding))
        }
    }

    /// What stands in a conversation, with the points that count.
    private func confirmed(
        _ found: [StoredFinding], in conversation: StoredConversation, audit: AuditID
    ) throws -> [Finding] {
        let rows = try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT * FROM standing
                    WHERE conversation = ? AND outcome IN ('confirmed', 'missed')
                    """), arguments: [conversation.id.value])
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.finding) })
        return try rows.compactMap { row in
            let points = (row["points"] as Int?).map(Points.init(thousandths:))
            if let id: FindingID = row.optionalID("finding") {
                return byID[id].map { points.map($0.priced) ?? $0 }
            }
            return try missed(row, points, in: conversation, audit: audit)
        }
    }

    /// A missed violation as a finding: by the rule as the audit had it.
    private func missed(
        _ row: Row, _ points: Points?, in conversation: StoredConversation, audit: AuditID
    ) throws -> Finding? {
        guard let card = try rules(of: audit)[row["rule"]] else { return nil }
        return Finding(
            conversation: conversation.archiveID, agent: row["agent"] ?? "", rule: card.id,
            ruleDigest: card.digest, dimension: card.dimension, severity: card.severity,
            points: points ?? card.points, disguised: false, evidence: [],
            explanation: card.title, nearMiss: nil)
    }
}

extension Finding {
    /// The same finding with other points.
    fileprivate func priced(_ points: Points) -> Finding {
        Finding(
            conversation: conversation, agent: agent, rule: rule, ruleDigest: ruleDigest,
            dimension: dimension, severity: severity, points: points, disguised: disguised,
            evidence: evidence, explanation: explanation, nearMiss: nearMiss, offences: offences,
            chargedWith: chargedWith)
    }
}
