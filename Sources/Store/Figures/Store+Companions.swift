import GRDB

extension Store {
    /// For each rule of an audit the rules that were hit in every chat in which it was hit: one of
    /// the two may be redundant. Looked at are its last 300 hits; rules that were hit in fewer
    /// than five chats are left out, for there chance may do it.
    package func companions(in audit: AuditID) async throws(StoreError) -> [String: [String]] {
        try await read { database in
            let rules = try String.fetchAll(
                database, sql: "SELECT DISTINCT rule FROM rule_day WHERE audit = ?",
                arguments: [audit.value])
            return try rules.reduce(into: [:]) { found, rule in
                // A few hits rule most out; what is left is looked at more closely.
                guard try !database.companions(of: rule, audit, among: 30).isEmpty else { return }
                let rules = try database.companions(of: rule, audit, among: 300)
                if !rules.isEmpty { found[rule] = rules }
            }
        }
    }
}

extension Database {
    fileprivate func companions(
        of rule: String, _ audit: AuditID, among limit: Int
    ) throws -> [String] {
        try String.fetchAll(
            cachedStatement(
                sql: """
                    WITH hit AS MATERIALIZED (
                        SELECT DISTINCT conversation FROM (
                            SELECT conversation FROM finding
                            WHERE rule = ?1 AND audit = ?2 ORDER BY id DESC LIMIT ?3)),
                    beside AS (
                        SELECT DISTINCT finding.rule, finding.conversation
                        FROM hit CROSS JOIN finding
                            ON finding.conversation = hit.conversation AND finding.audit = ?2
                        WHERE finding.rule <> ?1)
                    SELECT rule FROM beside GROUP BY rule
                    HAVING count(*) >= 5 AND count(*) = (SELECT count(*) FROM hit)
                    ORDER BY rule
                    """), arguments: [rule, audit.value, limit])
    }
}
