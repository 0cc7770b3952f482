import GRDB
import Rules
import Transcripts
import Wording

extension Store {
    /// The conversations of a draw's sample whose review is finished.
    ///
    /// - Parameter agent: whose; `nil` for everybody's.
    package func reviewed(
        draw: DrawID, of agent: String? = nil
    ) async throws(StoreError) -> [ReviewedConversation] {
        try await read {
            try ReviewedQuery("drawn.draw = ?", [draw.value], of: agent).run(in: $0)
        }
    }

    /// The conversations of some days that are in the sample of any draw and whose review is
    /// finished; one that was drawn twice comes twice.
    package func reviewed(
        in days: DaySpan, of agent: String? = nil
    ) async throws(StoreError) -> [ReviewedConversation] {
        try await read {
            try ReviewedQuery(
                "conversation.day BETWEEN ? AND ?", [days.lowest, days.highest], of: agent
            ).run(in: $0)
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

/// Three queries, however many conversations there are: the conversations, what was found in them,
/// and what stands.
private struct ReviewedQuery {
    private let condition: String
    private let arguments: StatementArguments

    /// - Parameters:
    ///   - condition: which drawn conversations to take.
    ///   - agent: whose; `nil` for everybody's.
    init(_ condition: String, _ arguments: StatementArguments, of agent: String?) {
        self.condition = agent == nil ? condition : "\(condition) AND conversation.agent = ?"
        self.arguments = arguments + (agent.map { [$0] } ?? [])
    }

    /// A conversation in a draw.
    private struct Place: Hashable {
        let draw: Int64
        let conversation: Int64

        init(_ row: Row) {
            draw = row["draw"]
            conversation = row["conversation"]
        }
    }

    func run(in database: Database) throws -> [ReviewedConversation] {
        let found = Dictionary(grouping: try rows(Self.found, in: database), by: Place.init)
        let standing = Dictionary(grouping: try rows(Self.standing, in: database), by: Place.init)
        var rules: [AuditID: [String: RuleCard]] = [:]
        return try rows(Self.conversations, in: database).map { row in
            let audit: AuditID = row.id("audit")
            let cards = try rules[audit] ?? database.rules(of: audit)
            rules[audit] = cards
            let findings = try (found[Place(row)] ?? []).map {
                (id: $0["id"] as Int64, finding: try Finding(sums: $0))
            }
            return ReviewedConversation(
                id: row.id("conversation"), archiveID: row["archive_id"], agent: row["agent"],
                agentName: row["agent_name"], day: LocalDate(dayNumber: row["day"]),
                draw: row.id("draw"), stratum: row["stratum"], audit: audit,
                machine: Points(thousandths: row["total"]),
                confirmed: (standing[Place(row)] ?? []).compactMap {
                    Self.confirmed($0, findings, cards, in: row["archive_id"])
                },
                found: findings.map(\.finding))
        }
    }

    private func rows(
        _ parts: (columns: String, join: String), in database: Database
    ) throws -> [Row] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT drawn.draw, drawn.conversation, \(parts.columns)
                FROM drawn JOIN conversation ON conversation.id = drawn.conversation
                JOIN assignment ON assignment.draw = drawn.draw
                    AND assignment.conversation = drawn.conversation
                \(parts.join)
                WHERE \(condition) AND basket = 'scoring' AND taken_out IS NULL
                    AND kind = 'review' AND finished IS NOT NULL
                ORDER BY drawn.draw, drawn.stratum, drawn.position
                """, arguments: arguments)
    }

    private static let conversations = (
        columns: """
        conversation.archive_id, conversation.agent, agent.name AS agent_name,
        conversation.day, drawn.stratum, assignment.audit, audited.total
        """,
        join: """
        \(StoredConversation.join)
        JOIN audited ON audited.conversation = drawn.conversation
            AND audited.audit = assignment.audit
        """
    )

    private static let found = (
        columns: """
        finding.id, finding.agent, finding.rule, finding.rule_digest, finding.dimension,
        finding.severity, finding.points, finding.disguised, finding.charged_with,
        conversation.archive_id
        """,
        join: """
        CROSS JOIN finding ON finding.conversation = drawn.conversation
            AND finding.audit = assignment.audit
        """
    )

    private static let standing = (
        columns: "standing.finding, standing.agent, standing.rule, standing.points",
        join: """
        CROSS JOIN standing ON standing.conversation = drawn.conversation
            AND standing.outcome IN ('confirmed', 'missed')
        """
    )

    /// What stands, as a finding with the points that count; a missed violation by the rule as the
    /// audit had it.
    private static func confirmed(
        _ row: Row, _ findings: [(id: Int64, finding: Finding)], _ cards: [String: RuleCard],
        in archiveID: String
    ) -> Finding? {
        let points = (row["points"] as Int?).map(Points.init(thousandths:))
        if let id = row["finding"] as Int64? {
            let known = findings.first { $0.id == id }?.finding
            return known.map { points.map($0.priced) ?? $0 }
        }
        return cards[row["rule"]].map { card in
            Finding(
                conversation: archiveID, agent: row["agent"] ?? "", rule: card.id,
                ruleDigest: card.digest, dimension: card.dimension, severity: card.severity,
                points: points ?? card.points, disguised: false, evidence: [],
                explanation: card.title, nearMiss: nil)
        }
    }
}

extension Finding {
    /// A finding as sums need it: without evidence and words.
    init(sums row: Row) throws {
        self.init(
            conversation: row["archive_id"], agent: row["agent"] ?? "", rule: row["rule"],
            ruleDigest: row["rule_digest"], dimension: row["dimension"],
            severity: try row.word("severity"), points: Points(thousandths: row["points"]),
            disguised: row["disguised"], evidence: [], explanation: Phrase(""), nearMiss: nil,
            chargedWith: row["charged_with"])
    }

    /// The same finding with other points.
    func priced(_ points: Points) -> Finding {
        Finding(
            conversation: conversation, agent: agent, rule: rule, ruleDigest: ruleDigest,
            dimension: dimension, severity: severity, points: points, disguised: disguised,
            evidence: evidence, explanation: explanation, nearMiss: nearMiss, offences: offences,
            chargedWith: chargedWith)
    }
}
