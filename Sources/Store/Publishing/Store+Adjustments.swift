import GRDB
import Rules
package import Transcripts

extension Store {
    /// Signs an adjustment. Nothing else changes: it stands beside the score that it replaces.
    ///
    /// - Throws: `refused` with `publishedMeanwhile` where the period was published again, with
    ///   `changedMeanwhile` where another adjustment of the score came first.
    package func adjust(
        _ new: NewAdjustment, by: UserID, at: Timestamp
    ) async throws(StoreError) -> AdjustmentID {
        try await write(by: by, at: at) { change in
            let period = try change.database.period(toAdjustBy: new)
            let id = try change.insert(
                """
                INSERT INTO adjustment (agent, period, old, points, reason, signature, by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    new.agent, period.value, new.old.thousandths, new.points.thousandths,
                    new.reason, new.signature, by.value, at.milliseconds,
                ])
            try change.log(
                .adjusted, .adjustment, id, old: [.points: new.old.text],
                new: [
                    .agent: new.agent, .period: "\(period.value)",
                    .points: new.points.text, .signature: new.signature,
                    .record: try RecordDigest.adjustment.digest(of: id, in: change.database),
                ])
            return AdjustmentID(id)
        }
    }

    /// The adjustments of a publication, the first first; the last one on a score counts. They are
    /// those that were signed after it and before the next of its period: who publishes again
    /// publishes without what was adjusted before.
    package func adjustments(
        of publication: PublicationID
    ) async throws(StoreError) -> [Adjustment] {
        try await read { try $0.adjustments(of: publication) }
    }
}

extension Database {
    /// The period of the publication that is to be adjusted, where both are still the last.
    fileprivate func period(toAdjustBy new: NewAdjustment) throws -> PeriodID {
        let number = try Int64.fetchOne(
            self, sql: "SELECT period FROM publication WHERE id = ?",
            arguments: [new.publication.value])
        guard let period = number.map({ PeriodID($0) }) else {
            throw StoreError.absent(.publication, new.publication.value)
        }
        if try lastPublication(of: period) != new.publication {
            throw StoreError.refused(.publishedMeanwhile)
        }
        let last = try adjustments(of: new.publication).last { $0.agent == new.agent }
        if last?.id != new.after { throw StoreError.refused(.changedMeanwhile) }
        return period
    }

    fileprivate func adjustments(of publication: PublicationID) throws -> [Adjustment] {
        try Row.fetchAll(self, sql: Self.adjustmentsOf, arguments: [publication.value]).map { row in
            Adjustment(
                id: row.id("id"), agent: row["agent"], period: row.id("period"),
                old: Points(thousandths: row["old"]),
                points: Points(thousandths: row["points"]), reason: row["reason"],
                signature: row["signature"], by: row.id("by"), at: row.time("at"))
        }
    }

    /// By the order of the trail, for clocks may differ.
    private static let adjustmentsOf = """
        SELECT adjustment.* FROM adjustment
        JOIN trail AS signed
            ON signed.subject = 'adjustment' AND signed.subject_id = adjustment.id
        WHERE adjustment.period = (SELECT period FROM publication WHERE id = ?1)
            AND ?1 = (
                SELECT publication.id FROM publication JOIN trail AS published
                    ON published.subject = 'publication'
                    AND published.subject_id = publication.id
                WHERE publication.period = adjustment.period AND published.seq < signed.seq
                ORDER BY published.seq DESC LIMIT 1)
        ORDER BY adjustment.id
        """
}
