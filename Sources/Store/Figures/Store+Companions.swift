import GRDB

extension Store {
    /// For each rule of an audit the rules that were hit in every chat in which it was hit: one of
    /// the two may be redundant. Rules that were hit in fewer than five chats are left out, for
    /// there chance may do it.
    package func companions(in audit: AuditID) async throws(StoreError) -> [String: [String]] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.companions, arguments: [audit.value])
                .reduce(into: [:]) { $0[$1["rule"], default: []].append($1["companion"]) }
        }
    }

    private static let companions = """
        WITH hit AS (
            SELECT rule, sum(conversations) AS number FROM rule_day WHERE audit = ?1
            GROUP BY rule HAVING number >= 5),
        pair AS (
            SELECT rule, other AS companion, conversations FROM rule_pair WHERE audit = ?1
            UNION ALL
            SELECT other, rule, conversations FROM rule_pair WHERE audit = ?1)
        SELECT hit.rule, companion FROM hit
        JOIN pair ON pair.rule = hit.rule AND pair.conversations = hit.number
        ORDER BY hit.rule, companion
        """
}
