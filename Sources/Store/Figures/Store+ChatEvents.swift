import GRDB

/// What befell the chats of some days since an audit has looked at them, beside reviews: something
/// did where two of these differ.
package struct ChatEvents: Hashable, Sendable {
    /// How many have lost their words.
    package let forgotten: Int
    /// How many appeals were decided, and the last of them.
    package let decisions: Int
    package let lastDecision: Int64?

    package init(forgotten: Int = 0, decisions: Int = 0, lastDecision: Int64? = nil) {
        self.forgotten = forgotten
        self.decisions = decisions
        self.lastDecision = lastDecision
    }
}

extension Store {
    /// A condition on rows of `standing`: an appeal has overturned the finding.
    static let isOverturned = "standing.decision IS NOT NULL AND standing.outcome = 'rejected'"

    /// What befell the chats of some days that an audit has looked at.
    package func chatEvents(
        _ audit: AuditID, in days: DaySpan
    ) async throws(StoreError) -> ChatEvents {
        try await read { database in
            let forgotten = try Int.fetchOne(
                database,
                sql: """
                    SELECT sum(conversations) FROM forgotten_day
                    WHERE audit = ? AND day BETWEEN ? AND ?
                    """, arguments: [audit.value, days.lowest, days.highest])
            let decided = try Row.fetchOne(
                database,
                sql: """
                    SELECT count(decision) AS decisions, max(decision) AS last FROM standing
                    WHERE day BETWEEN ? AND ?
                    """, arguments: [days.lowest, days.highest])
            return ChatEvents(
                forgotten: forgotten ?? 0, decisions: decided?["decisions"] ?? 0,
                lastDecision: decided?["last"])
        }
    }
}
