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
}
