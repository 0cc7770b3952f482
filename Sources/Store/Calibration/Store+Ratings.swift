import GRDB
import Rules
import Transcripts

extension Store {
    /// What the reviewers of a calibration round said last, on each finding and by what they
    /// marked; of finished chats.
    package func ratings(in round: CalibrationID) async throws(StoreError) -> [Rating] {
        try await read {
            try $0.ratings("assignment.calibration = ?", [round.value])
        }
    }
}

extension Database {
    func ratings(_ condition: String, _ arguments: StatementArguments) throws -> [Rating] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT assignment.id AS assignment, assignment.reviewer, assignment.finished,
                    verdict.conversation, verdict.finding,
                    coalesce(verdict.rule, finding.rule) AS rule, audit_rule.dimension,
                    verdict.message, verdict.outcome, verdict.reason, verdict.points, verdict.note,
                    verdict.saw_machine,
                    coalesce(verdict.points, finding.points, audit_rule.points) AS price
                FROM assignment CROSS JOIN verdict ON verdict.assignment = assignment.id
                LEFT JOIN finding ON finding.id = verdict.finding
                LEFT JOIN audit_rule ON audit_rule.audit = assignment.audit
                    AND audit_rule.rule = coalesce(verdict.rule, finding.rule)
                WHERE \(condition) AND assignment.finished IS NOT NULL
                    AND verdict.outcome <> 'withdrawn' AND NOT EXISTS (
                        SELECT 1 FROM verdict AS later WHERE later.supersedes = verdict.id)
                ORDER BY verdict.conversation, verdict.finding, assignment.reviewer, verdict.id
                """, arguments: arguments
        ).map { try Rating($0) }
    }
}

extension Rating {
    fileprivate init(_ row: Row) throws {
        assignment = row.id("assignment")
        reviewer = row.id("reviewer")
        conversation = row.id("conversation")
        finding = row.optionalID("finding")
        rule = row["rule"]
        dimension = row["dimension"]
        message = row["message"]
        outcome = try row.word("outcome")
        reason = try row.optionalWord("reason")
        note = row["note"]
        points = (row["points"] as Int?).map(Points.init(thousandths:))
        let price = (row["price"] as Int?).map(Points.init(thousandths:)) ?? .zero
        charge = [.confirmed, .missed].contains(outcome) ? price : .zero
        sawMachine = row["saw_machine"]
        at = row.time("finished")
    }
}
