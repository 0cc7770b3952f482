import GRDB

extension Store {
    /// What people changed in the conversations of a period since it was published: verdicts,
    /// finished reviews, decided appeals, amended draws and adjustments, the first first.
    package func changes(since id: PublicationID) async throws(StoreError) -> [LaterChange] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.changesSince, arguments: [id.value])
                .map { LaterChange($0) }
        }
    }

    /// Those of these changes that touch an agent, adjustments apart.
    package func changes(
        since id: PublicationID, of agent: String
    ) async throws(StoreError) -> [LaterChange] {
        try await read { database in
            try Row.fetchAll(
                database.cachedStatement(sql: Self.changesOfAgent),
                arguments: [id.value, agent, TrailAction.adjusted.rawValue]
            ).map { LaterChange($0) }
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
        \(changed(touched: allTouched)) \(change) ORDER BY trail.seq
        """

    private static let changesOfAgent = """
        \(changed(touched: touchedOfAgent, owner: "AND owner.agent = ?2")) \(change)
        WHERE coalesce(changed.agent, conversation.agent) = ?2 AND action <> ?3
        ORDER BY trail.seq
        """

    private static let change = """
        SELECT trail.*, changed.conversation AS changed_chat, conversation.archive_id,
            coalesce(changed.agent, conversation.agent) AS agent_id,
            changed.rule AS changed_rule
        FROM changed CROSS JOIN trail ON trail.seq = changed.seq
        LEFT JOIN conversation ON conversation.id = changed.conversation
        """

    /// What was decided on a chat that no draw of the publication has moves no published score.
    private static let isInDraws = """
        EXISTS (
            SELECT 1 FROM drawn_then JOIN drawn ON drawn.draw = drawn_then.draw
            WHERE drawn.conversation = standing.conversation)
        """

    private static let allTouched = """
        SELECT DISTINCT conversation FROM published
        CROSS JOIN standing ON standing.day BETWEEN first_day AND last_day AND \(isInDraws)
        """

    /// What is nobody's is that of whoever the chat counts for.
    private static let touchedOfAgent = """
        SELECT conversation FROM published
        CROSS JOIN standing ON standing.agent = ?2 AND day BETWEEN first_day AND last_day
            AND \(isInDraws)
        UNION
        SELECT standing.conversation FROM published
        CROSS JOIN standing ON standing.agent IS NULL
            AND standing.day BETWEEN first_day AND last_day AND \(isInDraws)
        CROSS JOIN conversation ON conversation.id = standing.conversation
            AND conversation.agent = ?2
        """

    /// From the reviewed chats of the period to what was decided on them, never along the trail:
    /// that grows for ever.
    ///
    /// - Parameters:
    ///   - touched: a query of the chats with verdicts.
    ///   - owner: a condition on whom a chat counts for whose review was finished.
    private static func changed(touched: String, owner: String = "") -> String {
        """
        WITH published AS (
            SELECT seq, period.id, first_day, last_day FROM trail
            JOIN publication ON publication.id = subject_id
            JOIN period ON period.id = publication.period
            WHERE subject = 'publication' AND subject_id = ?1),
        drawn_then AS (
            SELECT named.value ->> 'id' AS draw
            FROM publication, json_each(snapshot, '$.draws') AS named
            WHERE publication.id = ?1 AND json_valid(snapshot)),
        touched AS (\(touched)),
        changed AS (
            SELECT trail.seq, verdict.conversation, coalesce(finding.agent, verdict.agent) AS agent,
                coalesce(finding.rule, verdict.rule) AS rule
            FROM published CROSS JOIN touched
            CROSS JOIN verdict ON verdict.conversation = touched.conversation AND counts = 1
            CROSS JOIN trail ON subject = 'verdict' AND subject_id = verdict.id
                AND trail.seq > published.seq
            LEFT JOIN finding ON finding.id = verdict.finding
            UNION ALL
            SELECT trail.seq, appeal.conversation, coalesce(finding.agent, missed.agent),
                appeal.rule
            FROM published CROSS JOIN touched
            CROSS JOIN appeal ON appeal.conversation = touched.conversation
            CROSS JOIN appeal_decision ON appeal_decision.appeal = appeal.id
            CROSS JOIN trail ON subject = 'decision' AND subject_id = appeal_decision.id
                AND trail.seq > published.seq
            LEFT JOIN verdict AS missed ON missed.id = appeal.missed
            LEFT JOIN finding ON finding.id = appeal.finding
            UNION ALL
            \(changedAround(owner)))
        """
    }

    /// Reviews finished, draws amended and scores adjusted since.
    private static func changedAround(_ owner: String) -> String {
        """
        SELECT trail.seq, assignment.conversation, NULL, NULL
        FROM published CROSS JOIN drawn_then
        CROSS JOIN assignment ON assignment.draw = drawn_then.draw AND kind = 'review'
            AND finished IS NOT NULL
        CROSS JOIN conversation AS owner ON owner.id = assignment.conversation \(owner)
        CROSS JOIN trail ON subject = 'assignment' AND subject_id = assignment.id
            AND action = 'review-finished' AND trail.seq > published.seq
        UNION ALL
        SELECT trail.seq, NULL, NULL, NULL
        FROM published CROSS JOIN drawn_then
        CROSS JOIN trail ON subject = 'draw' AND subject_id = drawn_then.draw
            AND action = 'draw-amended' AND trail.seq > published.seq
        UNION ALL
        SELECT trail.seq, NULL, adjustment.agent, NULL
        FROM published CROSS JOIN adjustment ON adjustment.period = published.id
        CROSS JOIN trail ON subject = 'adjustment' AND subject_id = adjustment.id
            AND trail.seq > published.seq
        """
    }
}

extension LaterChange {
    fileprivate init(_ row: Row) {
        entry = TrailEntry(row)
        agent = row["agent_id"]
        chat = row.optionalID("changed_chat")
        conversation = row["archive_id"]
        rule = row["changed_rule"]
    }
}
