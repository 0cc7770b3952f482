import GRDB
import Rules
import Scoring
import Transcripts

extension Store {
    /// Every agent with conversations in some days, in the order of their ids.
    ///
    /// - Parameters:
    ///   - agent: `nil` for all.
    ///   - dimensions: ids of the scorecard's dimensions, in its order.
    package func agentSummary(
        _ audit: AuditID, of agent: String? = nil, in days: DaySpan = .all, dimensions: [String]
    ) async throws(StoreError) -> [AgentSummary] {
        try await read { database in
            let one = agent == nil ? "" : "AND agent_day.agent = ?"
            var span: StatementArguments = [audit.value, days.lowest, days.highest]
            if let agent { span += [agent] }
            let parts = Dictionary(
                grouping: try Row.fetchAll(
                    database, sql: Self.dimensionSums(one, isWhole: days == .all || agent != nil),
                    arguments: span)
            ) { $0["agent"] as String }
            return try Row.fetchAll(database, sql: Self.agentSums(one), arguments: span).map {
                let agent: String = $0["agent"]
                return AgentSummary(
                    agent: agent, name: $0["name"],
                    machine: AgentTally($0, parts[agent] ?? [], dimensions))
            }
        }
    }

    /// How many conversations each agent had in some days, whichever audits have looked at them;
    /// `nil` where no other audit than this one has looked at any, so that there is nothing to
    /// compare.
    ///
    /// - Parameter agent: `nil` for all.
    package func chatCounts(
        in days: DaySpan, besides audit: AuditID, of agent: String? = nil
    ) async throws(StoreError) -> [String: Int]? {
        try await read { database in
            let isAlone =
                try Bool.fetchOne(
                    database, sql: Self.otherAudits, arguments: [audit.value]) == false
            if isAlone { return nil }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT agent.id AS agent, count(*) AS number
                    FROM agent CROSS JOIN conversation ON conversation.agent = agent.id
                    WHERE day BETWEEN ?1 AND ?2 AND (agent.id = ?3 OR ?3 IS NULL)
                    GROUP BY agent.id
                    """, arguments: [days.lowest, days.highest, agent]
            ).reduce(into: [:]) { $0[$1["agent"]] = $1["number"] }
        }
    }

    /// The days on which an agent had conversations, the first first; a day that several audits
    /// have looked at comes once for each.
    ///
    /// - Parameter agent: `nil` for all agents together.
    package func days(
        of agent: String?, in days: DaySpan = .all
    ) async throws(StoreError) -> [AgentDay] {
        try await read { database in
            try Row.fetchAll(
                database, sql: agent == nil ? Self.teamDays : Self.agentDays,
                arguments: [days.lowest, days.highest]
                    + (agent.map { [$0] } ?? StatementArguments())
            ).map { row in
                AgentDay(
                    day: LocalDate(dayNumber: row["day"]), audit: row.id("audit"),
                    conversations: row["conversations"],
                    total: Points(thousandths: row["total"]), defective: row["defective"],
                    redLines: row["red_lines"])
            }
        }
    }

    /// The rules by which an agent had most findings in some days, each with what it cost.
    package func frequentRules(
        of agent: String, _ audit: AuditID, in days: DaySpan = .all, limit: Int = 10
    ) async throws(StoreError) -> [FrequentRule] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT rule, sum(findings) AS findings, sum(points) AS points
                    FROM agent_rule_day WHERE agent = ? AND audit = ? AND day BETWEEN ? AND ?
                    GROUP BY rule ORDER BY findings DESC, rule LIMIT ?
                    """, arguments: [agent, audit.value, days.lowest, days.highest, limit]
            ).map {
                FrequentRule(
                    rule: $0["rule"], findings: $0["findings"],
                    points: Points(thousandths: $0["points"]))
            }
        }
    }

    private static let otherAudits = """
        SELECT EXISTS (
            SELECT 1 FROM audit WHERE id <> ?
                AND EXISTS (SELECT 1 FROM agent_day WHERE agent_day.audit = audit.id))
        """

    private static func agentSums(_ condition: String) -> String {
        """
        SELECT agent_day.agent, agent.name, sum(conversations) AS conversations,
            sum(total) AS total, sum(squares) AS squares, sum(defective) AS defective,
            sum(red_lines) AS red_lines, sum(waiting) AS waiting
        FROM agent_day JOIN agent ON agent.id = agent_day.agent
        WHERE audit = ? AND day BETWEEN ? AND ? \(condition)
        GROUP BY agent_day.agent ORDER BY agent_day.agent
        """
    }

    /// Of some days all agents lie together in the table, of all days each agent in the index.
    private static func dimensionSums(_ condition: String, isWhole: Bool) -> String {
        """
        SELECT agent, dimension, sum(lost) AS lost, sum(squares) AS squares,
            sum(defective) AS defective
        FROM agent_day_dimension AS agent_day
            \(isWhole ? "INDEXED BY agent_day_dimension_agent" : "NOT INDEXED")
        WHERE audit = ? AND day BETWEEN ? AND ? \(condition)
        GROUP BY agent, dimension
        """
    }

    private static let agentDays = """
        SELECT day, audit, conversations, total, defective, red_lines FROM agent_day
        WHERE day BETWEEN ? AND ? AND agent = ? ORDER BY day, audit
        """

    private static let teamDays = """
        SELECT day, audit, sum(conversations) AS conversations, sum(total) AS total,
            sum(defective) AS defective, sum(red_lines) AS red_lines
        FROM agent_day WHERE day BETWEEN ? AND ? GROUP BY day, audit ORDER BY day, audit
        """
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
