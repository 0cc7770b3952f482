import GRDB
import Rules

extension Store {
    /// What counts for an agent, the last chat first: findings of the audit that counts in each
    /// chat, and what was marked as missed.
    package func results(
        of agent: String, _ filter: ResultFilter = ResultFilter()
    ) async throws(StoreError) -> [AgentResult] {
        try await read { try $0.results(ResultQuery(column: "agent", value: agent), filter) }
    }

    /// What a rule found, and what was marked as missed by it, as `results(of:)` has it.
    package func results(
        ofRule rule: String, _ filter: ResultFilter = ResultFilter()
    ) async throws(StoreError) -> [AgentResult] {
        try await read { try $0.results(ResultQuery(column: "rule", value: rule), filter) }
    }

    /// What was marked as missed in a conversation and counts, the first mark first.
    package func missed(in id: ConversationID) async throws(StoreError) -> [AgentResult] {
        try await read { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT missed FROM standing
                    WHERE conversation = ? AND missed IS NOT NULL
                        AND (outcome = 'missed' OR decision IS NOT NULL)
                    ORDER BY missed
                    """, arguments: [id.value]
            ).compactMap { try database.result(.missed(VerdictID($0))) }
        }
    }

    /// One result; `nil` where there is no such finding or missed violation.
    package func result(_ target: AppealTarget) async throws(StoreError) -> AgentResult? {
        try await read { try $0.result(target) }
    }
}

/// Gives the places of results: each of its two queries walks down an index, however many there are.
private struct ResultQuery {
    /// `agent` or `rule`.
    let column: String
    let value: String

    func places(_ filter: ResultFilter, in database: Database) throws -> [ResultPlace] {
        let start = filter.before ?? .start
        let both =
            try Row.fetchAll(
                database, sql: findings,
                arguments: [value, start.conversation, start.findingsBelow, filter.limit]
            ).map { ResultPlace(conversation: $0["conversation"], isMissed: false, id: $0["id"]) }
            + Row.fetchAll(
                database, sql: missed,
                arguments: [value, start.conversation, start.missedBelow, filter.limit]
            ).map { ResultPlace(conversation: $0["conversation"], isMissed: true, id: $0["id"]) }
        return Array(both.sorted(by: >).prefix(filter.limit))
    }

    private var findings: String {
        """
        SELECT finding.conversation, finding.id FROM finding
        JOIN conversation ON conversation.id = finding.conversation
            AND conversation.counted = finding.audit
        WHERE finding.\(column) = ? AND (finding.conversation, finding.id) < (?, ?)
        ORDER BY finding.conversation DESC, finding.id DESC LIMIT ?
        """
    }

    /// What was withdrawn is none, unless an appeal brought that about.
    private var missed: String {
        """
        SELECT conversation, missed AS id FROM standing
        WHERE \(column) = ? AND missed IS NOT NULL AND (conversation, missed) < (?, ?)
            AND (outcome = 'missed' OR decision IS NOT NULL)
        ORDER BY conversation DESC, missed DESC LIMIT ?
        """
    }
}

extension Database {
    fileprivate func results(
        _ query: ResultQuery, _ filter: ResultFilter
    ) throws -> [AgentResult] {
        let targets = try query.places(filter, in: self).map { place -> AppealTarget in
            place.isMissed ? .missed(VerdictID(place.id)) : .finding(FindingID(place.id))
        }
        let batch = try ResultBatch(targets, in: self)
        return targets.compactMap(batch.result)
    }

    func result(_ target: AppealTarget) throws -> AgentResult? {
        try ResultBatch([target], in: self).result(target)
    }
}
