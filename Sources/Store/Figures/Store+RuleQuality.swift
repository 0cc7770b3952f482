import GRDB

extension Store {
    /// What is known of each rule: its hits in an audit, and what people made of those that they
    /// reviewed, for each version of the rule by itself.
    ///
    /// Leads were not drawn as the sample was: they count among the outcomes and in no number of
    /// the sample.
    package func ruleQuality(
        _ audit: AuditID, in days: DaySpan = .all
    ) async throws(StoreError) -> RuleQualityCounts {
        try await read { try RuleQualityQuery(audit, days, in: $0).counts(in: $0) }
    }

    /// Why findings of a version of a rule were rejected, with how often.
    ///
    /// - Parameter digest: of the rule's text.
    package func rejectReasons(
        ofRule rule: String, digest: String
    ) async throws(StoreError) -> [RejectReason: Int] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT reason, count(*) AS number FROM standing
                    JOIN verdict ON verdict.id = standing.verdict
                    WHERE standing.rule = ? AND standing.outcome = 'rejected'
                        AND standing.rule_digest = ? AND reason IS NOT NULL
                    GROUP BY reason
                    """, arguments: [rule, digest]
            ).reduce(into: [:]) { $0[try $1.word("reason")] = $1["number"] }
        }
    }
}
