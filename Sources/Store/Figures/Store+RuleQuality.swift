import GRDB
import Rules

extension Store {
    /// What is known of each rule: its hits in an audit, and what people made of those that they
    /// reviewed.
    ///
    /// Leads were not drawn as the sample was: they count among the outcomes and in no number of
    /// the sample.
    package func ruleQuality(
        _ audit: AuditID, in days: DaySpan = .all
    ) async throws(StoreError) -> RuleQualityCounts {
        try await read { database in
            let span: StatementArguments = [days.lowest, days.highest]
            let cards = try database.rules(of: audit)
            let hits = try database.rows(Self.hits, [audit.value] + span)
            let outcomes = try database.rows(Self.outcomes, span)
            let sample = try database.rows(Self.sample, span)
            let appeals = try database.rows(Self.appealCounts, span)
            let byOutcome = Dictionary(grouping: outcomes) { $0["rule"] as String }
            let names = Set(cards.keys).union(byOutcome.keys)
            return RuleQualityCounts(
                population: try Int.fetchOne(
                    database, sql: Self.population, arguments: [audit.value] + span) ?? 0,
                reviewed: try Int.fetchOne(database, sql: Self.reviewed, arguments: span) ?? 0,
                rules: names.sorted().map { rule in
                    RuleCounts(
                        rule, cards[rule], hits: hits.first { $0["rule"] == rule },
                        outcomes: byOutcome[rule] ?? [],
                        sample: sample.first { $0["rule"] == rule },
                        appeals: appeals.first { $0["rule"] == rule })
                })
        }
    }

    /// Why findings of a rule were rejected, with how often.
    package func rejectReasons(ofRule rule: String) async throws(StoreError)
        -> [RejectReason: Int]
    {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT reason, count(*) AS number FROM standing
                    JOIN verdict ON verdict.id = standing.verdict
                    WHERE standing.rule = ? AND standing.outcome = 'rejected'
                        AND reason IS NOT NULL
                    GROUP BY reason
                    """, arguments: [rule]
            ).reduce(into: [:]) { $0[try $1.word("reason")] = $1["number"] }
        }
    }

    private static let hits = """
        SELECT rule, sum(findings) AS findings, sum(conversations) AS conversations,
            sum(points) AS points
        FROM rule_day WHERE audit = ? AND day BETWEEN ? AND ? GROUP BY rule
        """

    private static let population = """
        SELECT sum(conversations) FROM agent_day WHERE audit = ? AND day BETWEEN ? AND ?
        """

    private static let outcomes = """
        SELECT rule, outcome, count(*) AS number FROM standing
        WHERE day BETWEEN ? AND ? GROUP BY rule, outcome
        """

    private static let sample = """
        WITH seen AS (
            SELECT rule, conversation,
                max(finding IS NOT NULL AND outcome IN ('confirmed', 'rejected')) AS flagged,
                max(finding IS NOT NULL) AS found,
                max(outcome = 'confirmed') AS was_right,
                max(outcome = 'missed') AS missed
            FROM standing
            WHERE day BETWEEN ? AND ? AND EXISTS (
                SELECT 1 FROM drawn WHERE drawn.conversation = standing.conversation
                    AND basket = 'scoring' AND taken_out IS NULL)
            GROUP BY rule, conversation)
        SELECT rule, sum(flagged) AS flagged, sum(was_right) AS was_right,
            sum(missed AND NOT found) AS missed
        FROM seen GROUP BY rule
        """

    private static let reviewed = """
        SELECT count(DISTINCT assignment.conversation) FROM drawn
        JOIN assignment ON assignment.draw = drawn.draw
            AND assignment.conversation = drawn.conversation
        JOIN conversation ON conversation.id = drawn.conversation
        WHERE basket = 'scoring' AND taken_out IS NULL AND kind = 'review'
            AND finished IS NOT NULL AND day BETWEEN ? AND ?
        """

    private static let appealCounts = """
        SELECT rule, count(*) AS number,
            sum(appeal_decision.outcome IN ('overturned', 'adjusted')) AS won
        FROM appeal JOIN conversation ON conversation.id = appeal.conversation
        LEFT JOIN appeal_decision ON appeal_decision.appeal = appeal.id
        WHERE day BETWEEN ? AND ? GROUP BY rule
        """
}

extension Database {
    fileprivate func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(self, sql: sql, arguments: arguments)
    }
}

extension RuleCounts {
    fileprivate init(
        _ rule: String, _ card: RuleCard?, hits: Row?, outcomes: [Row], sample: Row?,
        appeals: Row?
    ) {
        self.rule = rule
        self.card = card
        findings = hits?["findings"] ?? 0
        flagged = hits?["conversations"] ?? 0
        points = Points(thousandths: hits?["points"] ?? 0)
        self.outcomes = outcomes.reduce(into: [:]) {
            let word: String = $1["outcome"]
            if let outcome = Outcome(rawValue: word) { $0[outcome] = $1["number"] }
        }
        sampledFlagged = sample?["flagged"] ?? 0
        sampledRight = sample?["was_right"] ?? 0
        sampledMissed = sample?["missed"] ?? 0
        self.appeals = appeals?["number"] ?? 0
        appealsWon = appeals?["won"] ?? 0
    }
}
