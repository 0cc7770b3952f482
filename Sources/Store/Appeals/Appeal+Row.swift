import GRDB
import Rules
import Transcripts

extension Appeal {
    /// What a query must select, from `appeal` joined by `join`.
    static let columns = """
        appeal.*, appeal_decision.outcome AS decided_outcome,
        appeal_decision.points AS decided_points, appeal_decision.comment AS decided_comment,
        appeal_decision.by AS decided_by, appeal_decision.at AS decided_at
        """
    static let join = "LEFT JOIN appeal_decision ON appeal_decision.appeal = appeal.id"

    init(_ row: Row) throws {
        id = row.id("id")
        target = AppealTarget(row)
        conversation = row.id("conversation")
        rule = row["rule"]
        by = row.id("by")
        comment = row["comment"]
        at = row.time("at")
        let points: Int? = row["decided_points"]
        decision = try row.optionalTime("decided_at").map { at in
            AppealDecision(
                outcome: try row.word("decided_outcome"),
                points: points.map(Points.init(thousandths:)), comment: row["decided_comment"],
                by: row.id("decided_by"), at: at)
        }
    }
}

extension AppealTarget {
    /// From the columns `finding` and `missed`, one of which is empty.
    init(_ row: Row) {
        self = row.optionalID("finding").map { .finding($0) } ?? .missed(row.id("missed"))
    }
}

extension StandingVerdict {
    init(_ row: Row) throws {
        let thousandths: Int? = row["points"]
        self.init(
            outcome: try row.word("outcome"), points: thousandths.map(Points.init(thousandths:)),
            verdict: row.optionalID("verdict"), isByAppeal: row["decision"] != nil)
    }
}

extension Database {
    func appeal(_ id: AppealID) throws -> Appeal {
        let row = try Row.fetchOne(
            self, sql: "SELECT \(Appeal.columns) FROM appeal \(Appeal.join) WHERE appeal.id = ?",
            arguments: [id.value])
        guard let row else { throw StoreError.absent(.appeal, id.value) }
        return try Appeal(row)
    }

    func appeal(on target: AppealTarget) throws -> Appeal? {
        let column = target.finding == nil ? "missed" : "finding"
        return try Row.fetchOne(
            cachedStatement(
                sql: """
                    SELECT \(Appeal.columns) FROM appeal \(Appeal.join) WHERE appeal.\(column) = ?
                    """),
            arguments: [target.finding?.value ?? target.missed?.value]
        ).map { try Appeal($0) }
    }
}
