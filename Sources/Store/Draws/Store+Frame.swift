import Foundation
import GRDB
package import Sampling
package import Transcripts

extension Store {
    /// The stored chats that could be drawn, as a frame of agents: all that count for one and whose
    /// words are still there, now or at an earlier moment. Ids are those of the archive, contents their canonical digests.
    ///
    /// - Parameters:
    ///   - since: the first day; `nil` for the first of all.
    ///   - until: the last day, itself included.
    ///   - moment: what came by later imports, or was forgotten since, is as it was then; `nil`
    ///     for now.
    package func drawFrame(
        since: LocalDate? = nil, until: LocalDate? = nil, asOf moment: Timestamp? = nil
    ) async throws(StoreError) -> [FrameUnit] {
        try await read { database in
            var units: [FrameUnit] = []
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT archive_id, conversation.digest, agent, started FROM conversation
                    JOIN import ON import.id = conversation.import
                    WHERE agent IS NOT NULL AND day BETWEEN ? AND ?
                        AND (forgotten IS NULL OR forgotten > ?) AND import.at <= ?
                    ORDER BY conversation.id
                    """,
                arguments: [
                    since?.dayNumber ?? .min, until?.dayNumber ?? .max,
                    moment?.milliseconds ?? .max, moment?.milliseconds ?? .max,
                ])
            while let row = try rows.next() {
                let bytes: Data = row["digest"]
                guard let digest = Digest(bytes: bytes) else { continue }
                units.append(
                    FrameUnit(
                        id: row["archive_id"], contentDigest: digest, stratum: row["agent"],
                        moment: row["started"]))
            }
            return units
        }
    }

    /// How many stored chats of each agent could be drawn now: what `drawFrame` would give, counted.
    package func drawableChats(
        since: LocalDate? = nil, until: LocalDate? = nil
    ) async throws(StoreError) -> [String: Int] {
        try await read { database in
            try Row.fetchAll(
                database, sql: Self.drawable,
                arguments: [since?.dayNumber ?? .min, until?.dayNumber ?? .max]
            ).reduce(into: [:]) { $0[$1["agent"]] = $1["number"] }
        }
    }

    /// Agent by agent: each is a stretch of the index, and nothing has to be sorted.
    private static let drawable = """
        SELECT agent.id AS agent, count(*) AS number
        FROM agent CROSS JOIN conversation ON conversation.agent = agent.id
        WHERE day BETWEEN ? AND ? AND forgotten IS NULL
        GROUP BY agent.id
        """

    /// The stored chats of the same days that could not be drawn, by why: `no_agent` for those that
    /// count for nobody, `forgotten` for those whose words are gone.
    package func leftOutOfFrame(
        since: LocalDate? = nil, until: LocalDate? = nil
    ) async throws(StoreError) -> [String: Int] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT iif(agent IS NULL, 'no_agent', 'forgotten') AS reason,
                        count(*) AS number
                    FROM conversation
                    WHERE (agent IS NULL OR forgotten IS NOT NULL) AND day BETWEEN ? AND ?
                    GROUP BY reason
                    """,
                arguments: [since?.dayNumber ?? .min, until?.dayNumber ?? .max]
            ).reduce(into: [:]) { $0[$1["reason"]] = $1["number"] }
        }
    }
}
