import GRDB
import Rules
package import Transcripts

extension Store {
    /// Signs an adjustment. Nothing else changes: it stands beside the score that it replaces.
    package func adjust(
        _ new: NewAdjustment, by: UserID, at: Timestamp
    ) async throws(StoreError) -> AdjustmentID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                """
                INSERT INTO adjustment (agent, period, conversation, old, points, reason,
                    signature, by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    new.agent, new.period.value, new.conversation?.value, new.old.thousandths,
                    new.points.thousandths, new.reason, new.signature, by.value, at.milliseconds,
                ])
            try change.log(
                .adjusted, .adjustment, id, old: ["points": new.old.text],
                new: [
                    "agent": new.agent, "period": "\(new.period.value)",
                    "points": new.points.text, "signature": new.signature,
                    "record": try RecordDigest.adjustment.digest(of: id, in: change.database),
                ])
            return AdjustmentID(id)
        }
    }

    /// The adjustments of a period, the first first; the last one on a score counts.
    package func adjustments(
        in period: PeriodID
    ) async throws(StoreError) -> [Adjustment] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM adjustment WHERE period = ? ORDER BY id",
                arguments: [period.value]
            ).map { row in
                Adjustment(
                    id: row.id("id"), agent: row["agent"], period: period,
                    conversation: row.optionalID("conversation"),
                    old: Points(thousandths: row["old"]),
                    points: Points(thousandths: row["points"]), reason: row["reason"],
                    signature: row["signature"], by: row.id("by"), at: row.time("at"))
            }
        }
    }
}
