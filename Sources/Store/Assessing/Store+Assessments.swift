import Foundation
import GRDB
package import Rules
package import Sampling
package import Scoring
package import Transcripts

extension Store {
    /// Opens a round of assessments.
    ///
    /// - Parameter period: `2026-06`, or `2026`.
    /// - Throws: where one of the period and the card is open already.
    package func openAssessment(
        of period: String, card: String, by: UserID, at: Timestamp
    ) async throws(StoreError) -> AssessmentID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                "INSERT INTO assessment (period, card, by, at) VALUES (?, ?, ?, ?)",
                [period, card, by.value, at.milliseconds])
            try change.log(.assessmentOpened, .assessment, id, new: [.period: period, .card: card])
            return AssessmentID(id)
        }
    }

    /// Keeps a form; of one person on one agent the last counts.
    ///
    /// - Parameter salt: at random: the trail holds a digest of the form, from which nobody is to
    ///   find out its points.
    /// - Throws: where the round is closed.
    package func assess(
        _ agent: String, in round: AssessmentID, as eye: PerformanceCard.Eye,
        _ points: [String: Points], salt: Digest, by: UserID, at: Timestamp
    ) async throws(StoreError) -> AssessmentFormID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                """
                INSERT INTO assessment_form (assessment, agent, eye, body, salt, by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    round.value, agent, eye.rawValue, try AssessmentForm.body(of: points),
                    salt.hex, by.value, at.milliseconds,
                ])
            try change.log(
                .assessed, .assessmentForm, id,
                new: [
                    .assessment: "\(round)", .agent: agent, .eye: eye.rawValue,
                    .record: try RecordDigest.assessmentForm.digest(of: id, in: change.database),
                ])
            return AssessmentFormID(id)
        }
    }

    /// Closes a round: from now on its forms count, and nobody fills in another. One that is closed
    /// stays as it is.
    package func closeAssessment(
        _ id: AssessmentID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: """
                    INSERT INTO assessment_closing (assessment, by, at) VALUES (?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """, arguments: [id.value, by.value, at.milliseconds])
            if change.database.changesCount == 0 { return }
            try change.log(.assessmentClosed, .assessment, id.value)
        }
    }

    /// All rounds, the last first.
    package func assessments() async throws(StoreError) -> [AssessmentRound] {
        try await read { try $0.assessments("1", []) }
    }

    /// A round; `nil` where there is none.
    package func assessment(_ id: AssessmentID) async throws(StoreError) -> AssessmentRound? {
        try await read { try $0.assessments("id = ?", [id.value]).first }
    }

    /// The round that counts of a period and a card: the last that is closed.
    package func closedAssessment(
        of period: String, card: String
    ) async throws(StoreError) -> AssessmentRound? {
        try await read { database in
            try database.assessments("period = ? AND card = ?", [period, card])
                .first { $0.closed != nil }
        }
    }

    /// The forms of a round that count, in the order in which they were filled in.
    ///
    /// - Parameter by: whose; `nil` for everybody's, whom nobody may read before the round is
    ///   closed.
    package func assessmentForms(
        in round: AssessmentID, by: UserID? = nil
    ) async throws(StoreError) -> [AssessmentForm] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM assessment_form
                    WHERE id IN (
                        SELECT max(id) FROM assessment_form
                        WHERE assessment = ?1 AND (by = ?2 OR ?2 IS NULL)
                        GROUP BY agent, by)
                    ORDER BY id
                    """, arguments: [round.value, by?.value]
            ).map { try AssessmentForm($0) }
        }
    }
}

extension Database {
    fileprivate func assessments(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [AssessmentRound] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT assessment.*, assessment_closing.at AS closed
                FROM assessment
                LEFT JOIN assessment_closing ON assessment_closing.assessment = assessment.id
                WHERE \(condition) ORDER BY assessment.id DESC
                """, arguments: arguments
        ).map { row in
            AssessmentRound(
                id: row.id("id"), period: row["period"], card: row["card"], by: row.id("by"),
                at: row.time("at"), closed: row.optionalTime("closed"))
        }
    }
}

extension AssessmentForm {
    fileprivate init(_ row: Row) throws {
        let body: String = row["body"]
        let texts = try JSONDecoder().decode([String: String].self, from: Data(body.utf8))
        self.init(
            id: row.id("id"), agent: row["agent"], eye: try row.word("eye"),
            points: texts.compactMapValues { Points($0) }, by: row.id("by"), at: row.time("at"))
    }

    /// Its points as the store keeps them: an object of decimal texts, the same for the same points.
    fileprivate static func body(of points: [String: Points]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(points.mapValues(\.text)), as: UTF8.self)
    }
}
