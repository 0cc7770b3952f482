import GRDB

extension Store {
    /// What people changed in the conversations of a period since it was published: verdicts,
    /// decided appeals and adjustments, the first first.
    package func changes(since id: PublicationID) async throws(StoreError) -> [LaterChange] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.changesSince, arguments: [id.value]).map { row in
                LaterChange(
                    entry: TrailEntry(row), agent: row["agent_id"],
                    conversation: row["archive_id"], rule: row["changed_rule"])
            }
        }
    }

    /// The digest of a snapshot as the trail has it, which shows whether either was changed; `nil`
    /// where the trail does not know of it.
    package func snapshotDigest(of id: PublicationID) async throws(StoreError) -> String? {
        try await read { database in
            try String.fetchOne(
                database,
                sql: """
                    SELECT new ->> 'snapshot' FROM trail
                    WHERE subject = 'publication' AND subject_id = ?
                    """, arguments: [id.value])
        }
    }

    /// The digests of the rules and scorecards by which the chats of a draw were dealt, each pair
    /// once.
    package func rulesBehind(_ draw: DrawID) async throws(StoreError) -> [RulesBehind] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT audit.id, rules_digest, scorecard_digest, pack
                    FROM assignment JOIN audit ON audit.id = assignment.audit
                    WHERE assignment.draw = ? ORDER BY audit.id
                    """, arguments: [draw.value]
            ).map {
                RulesBehind(
                    rules: $0["rules_digest"], scorecard: $0["scorecard_digest"], pack: $0["pack"])
            }
        }
    }

    private static let changesSince = """
        WITH published AS (
            SELECT seq, period.id, first_day, last_day FROM trail
            JOIN publication ON publication.id = subject_id
            JOIN period ON period.id = publication.period
            WHERE subject = 'publication' AND subject_id = ?1)
        SELECT trail.*, conversation.archive_id,
            coalesce(adjustment.agent, finding.agent, verdict.agent, missed.agent,
                conversation.agent) AS agent_id,
            coalesce(finding.rule, verdict.rule, appeal.rule) AS changed_rule
        FROM published
        CROSS JOIN trail ON trail.seq > published.seq
        LEFT JOIN verdict ON trail.subject = 'verdict' AND verdict.id = trail.subject_id
            AND verdict.counts = 1
        LEFT JOIN appeal_decision
            ON trail.subject = 'decision' AND appeal_decision.id = trail.subject_id
        LEFT JOIN appeal ON appeal.id = appeal_decision.appeal
        LEFT JOIN verdict AS missed ON missed.id = appeal.missed
        LEFT JOIN finding ON finding.id = coalesce(verdict.finding, appeal.finding)
        LEFT JOIN conversation
            ON conversation.id = coalesce(verdict.conversation, appeal.conversation)
        LEFT JOIN adjustment
            ON trail.subject = 'adjustment' AND adjustment.id = trail.subject_id
        WHERE conversation.day BETWEEN first_day AND last_day OR adjustment.period = published.id
        ORDER BY trail.seq
        """
}
