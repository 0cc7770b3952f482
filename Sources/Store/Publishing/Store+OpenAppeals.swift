import GRDB
import Transcripts

extension Store {
    /// How many appeals on chats of some days wait for a decision, by the agents' ids.
    package func openAppeals(in days: DaySpan) async throws(StoreError) -> [String: Int] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT coalesce(user.agent, conversation.agent, '') AS agent,
                        count(*) AS number
                    FROM appeal
                    JOIN user ON user.id = appeal.by
                    JOIN conversation ON conversation.id = appeal.conversation
                    WHERE day BETWEEN ? AND ? AND NOT EXISTS (
                        SELECT 1 FROM appeal_decision WHERE appeal_decision.appeal = appeal.id)
                    GROUP BY 1
                    """, arguments: [days.lowest, days.highest]
            ).reduce(into: [:]) {
                let agent: String = $1["agent"]
                $0[agent] = $1["number"]
            }
        }
    }

    /// The first and the last day within a span on which an agent had a chat; `nil` for none.
    package func extent(of days: DaySpan) async throws(StoreError) -> DaySpan? {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT min(day) AS first, max(day) AS last FROM agent_day
                    WHERE day BETWEEN ? AND ?
                    """, arguments: [days.lowest, days.highest])
            guard let first = row?["first"] as Int?, let last = row?["last"] as Int? else {
                return nil
            }
            return DaySpan(first: LocalDate(dayNumber: first), last: LocalDate(dayNumber: last))
        }
    }
}
