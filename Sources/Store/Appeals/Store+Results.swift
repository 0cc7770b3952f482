import Rules
import GRDB

extension Store {
    /// What counts for an agent, the last found first: findings and what was marked as missed.
    package func results(
        of agent: String, _ filter: ResultFilter = ResultFilter()
    ) async throws(StoreError) -> [AgentResult] {
        try await read { try $0.results(filter.query(by: "agent", agent)) }
    }

    /// What a rule found, and what was marked as missed by it, the last first.
    package func results(
        ofRule rule: String, _ filter: ResultFilter = ResultFilter()
    ) async throws(StoreError) -> [AgentResult] {
        try await read { try $0.results(filter.query(by: "rule", rule)) }
    }

    /// One result; `nil` where there is no such finding or missed violation.
    package func result(_ target: AppealTarget) async throws(StoreError) -> AgentResult? {
        try await read { try $0.result(target) }
    }
}

/// A query that gives the numbers of findings and of missed violations.
struct ResultQuery {
    let sql: String
    let arguments: StatementArguments
}

extension ResultFilter {
    /// Of everything in the order of findings; of what was decided in the order of first verdicts.
    func query(by column: String, _ value: String) -> ResultQuery {
        if outcome == nil && !isReviewedOnly {
            return ResultQuery(
                sql: """
                    SELECT id AS place, id AS finding, NULL AS missed FROM finding
                    WHERE \(column) = ? AND id < ? ORDER BY id DESC LIMIT ?
                    """, arguments: [value, before ?? .max, limit])
        }
        let wanted = outcome.map { [$0.rawValue] } ?? Outcome.allCases.map(\.rawValue)
        let marks = wanted.map { _ in "?" }.joined(separator: ", ")
        return ResultQuery(
            sql: """
                SELECT id AS place, finding, missed FROM standing
                WHERE \(column) = ? AND id < ? AND outcome IN (\(marks))
                ORDER BY id DESC LIMIT ?
                """,
            arguments: [value, before ?? .max] + StatementArguments(wanted) + [limit])
    }
}

extension Database {
    func results(_ query: ResultQuery) throws -> [AgentResult] {
        try Row.fetchAll(self, sql: query.sql, arguments: query.arguments).compactMap { row in
            let target: AppealTarget =
                if let finding: FindingID = row.optionalID("finding") {
                    .finding(finding)
                } else {
                    .missed(row.id("missed"))
                }
            return try result(target, place: row["place"])
        }
    }

    func result(_ target: AppealTarget, place: Int64 = 0) throws -> AgentResult? {
        let found = try found(target)
        guard let (what, id, audit, rule) = found, let conversation = try conversation(id) else {
            return nil
        }
        let card = try Row.fetchOne(
            self, sql: "SELECT * FROM audit_rule WHERE audit = ? AND rule = ?",
            arguments: [audit.value, rule])
        return AgentResult(
            target: what, conversation: conversation, rule: try card.map { try RuleCard($0) },
            standing: try standing(on: target), appeal: try appeal(on: target), place: place)
    }

    private func found(
        _ target: AppealTarget
    ) throws -> (AgentResult.Target, ConversationID, AuditID, rule: String)? {
        switch target {
        case .finding(let id):
            return try finding(id).map {
                (.finding($0), $0.conversation, $0.audit, $0.finding.rule)
            }
        case .missed(let id):
            guard let first = try verdict(id), let missed = first.target.missed else { return nil }
            let last = try chain(of: first).last ?? first
            return (
                .missed(last), first.conversation, try assignment(first.assignment).audit,
                missed.rule
            )
        }
    }
}
