import GRDB
import Rules
import Scoring
import Transcripts

extension Store {
    /// Every agent with conversations in some days, in the order of their ids.
    ///
    /// - Parameter dimensions: ids of the scorecard's dimensions, in its order.
    package func agentSummary(
        _ audit: AuditID, in days: DaySpan = .all, dimensions: [String]
    ) async throws(StoreError) -> [AgentSummary] {
        try await read { database in
            let span: StatementArguments = [audit.value, days.lowest, days.highest]
            let sums = try Row.fetchAll(database, sql: Self.agentSums, arguments: span)
            let parts = Dictionary(
                grouping: try Row.fetchAll(database, sql: Self.dimensionSums, arguments: span)
            ) { $0["agent"] as String }
            let drawn = try database.counts(Self.drawnCounts, [days.lowest, days.highest])
            let appeals = try database.counts(Self.openAppealCounts, [days.lowest, days.highest])
            return sums.map { row in
                let agent: String = row["agent"]
                return AgentSummary(
                    agent: agent, name: row["name"],
                    machine: AgentTally(row, parts[agent] ?? [], dimensions),
                    drawn: drawn[agent]?["drawn"] ?? 0, reviewed: drawn[agent]?["reviewed"] ?? 0,
                    openAppeals: appeals[agent]?["number"] ?? 0)
            }
        }
    }

    /// The days on which an agent had conversations, the first first.
    package func days(
        of agent: String, audit: AuditID, in days: DaySpan = .all
    ) async throws(StoreError) -> [AgentDay] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM agent_day
                    WHERE agent = ? AND audit = ? AND day BETWEEN ? AND ? ORDER BY day
                    """, arguments: [agent, audit.value, days.lowest, days.highest]
            ).map { row in
                AgentDay(
                    day: LocalDate(dayNumber: row["day"]), conversations: row["conversations"],
                    total: Points(thousandths: row["total"]), defective: row["defective"],
                    redLines: row["red_lines"])
            }
        }
    }

    /// The rules by which an agent had most findings, of all audits.
    package func frequentRules(
        of agent: String, limit: Int = 10
    ) async throws(StoreError) -> [(rule: String, findings: Int)] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT rule, count(*) AS number FROM finding WHERE agent = ?
                    GROUP BY rule ORDER BY number DESC, rule LIMIT ?
                    """, arguments: [agent, limit]
            ).map { ($0["rule"], $0["number"]) }
        }
    }

    private static let agentSums = """
        SELECT agent_day.agent, agent.name, sum(conversations) AS conversations,
            sum(total) AS total, sum(squares) AS squares, sum(defective) AS defective,
            sum(red_lines) AS red_lines, sum(waiting) AS waiting
        FROM agent_day JOIN agent ON agent.id = agent_day.agent
        WHERE audit = ? AND day BETWEEN ? AND ?
        GROUP BY agent_day.agent ORDER BY agent_day.agent
        """

    private static let dimensionSums = """
        SELECT agent, dimension, sum(lost) AS lost, sum(squares) AS squares,
            sum(defective) AS defective
        FROM agent_day_dimension WHERE audit = ? AND day BETWEEN ? AND ?
        GROUP BY agent, dimension
        """

    private static let drawnCounts = """
        SELECT conversation.agent, count(*) AS drawn,
            sum(EXISTS (SELECT 1 FROM assignment WHERE assignment.draw = drawn.draw
                AND assignment.conversation = drawn.conversation AND kind = 'review'
                AND finished IS NOT NULL)) AS reviewed
        FROM drawn JOIN conversation ON conversation.id = drawn.conversation
        WHERE basket = 'scoring' AND taken_out IS NULL AND conversation.agent IS NOT NULL
            AND day BETWEEN ? AND ?
        GROUP BY conversation.agent
        """

    private static let openAppealCounts = """
        SELECT user.agent, count(*) AS number FROM appeal
        JOIN user ON user.id = appeal.by
        JOIN conversation ON conversation.id = appeal.conversation
        WHERE user.agent IS NOT NULL AND day BETWEEN ? AND ? AND NOT EXISTS (
            SELECT 1 FROM appeal_decision WHERE appeal_decision.appeal = appeal.id)
        GROUP BY user.agent
        """
}

extension Database {
    /// Rows by their agents.
    fileprivate func counts(_ sql: String, _ span: StatementArguments) throws -> [String: Row] {
        try Row.fetchAll(self, sql: sql, arguments: span).reduce(into: [:]) {
            let agent: String = $1["agent"]
            $0[agent] = $1
        }
    }
}

extension AgentTally {
    fileprivate init(_ row: Row, _ parts: [Row], _ dimensions: [String]) {
        let count: Int = row["conversations"]
        self.init(
            totals: Moments(
                count: count, sum: Int128(row["total"] as Int),
                squares: Int128(row["squares"] as Int)),
            dimensions: dimensions.map { id in
                let part = parts.first { $0["dimension"] == id }
                return DimensionTally(
                    lost: Moments(
                        count: count, sum: Int128(part?["lost"] as Int? ?? 0),
                        squares: Int128(part?["squares"] as Int? ?? 0)),
                    defective: part?["defective"] ?? 0)
            },
            defective: row["defective"], redLines: row["red_lines"], waiting: row["waiting"])
    }
}
