import Transcripts
import GRDB

extension Store {
    /// What waits for a reviewer: the earliest due first, then in the order of the deal.
    package func queue(
        of reviewer: UserID, limit: Int = 100
    ) async throws(StoreError) -> [QueueEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "\(Self.openAssignments) LIMIT ?", arguments: [reviewer.value, limit]
            ).map { row in
                let assignment = try Assignment(row)
                let conversation = try database.conversation(assignment.conversation)
                guard let conversation else {
                    throw StoreError.absent(.conversation, assignment.conversation.value)
                }
                let findings = try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM finding WHERE conversation = ? AND audit = ?",
                    arguments: [conversation.id.value, assignment.audit.value])
                return QueueEntry(
                    assignment: assignment, conversation: conversation, source: row["source"],
                    findings: findings ?? 0)
            }
        }
    }

    /// How many chats wait for a reviewer.
    package func queueLength(of reviewer: UserID) async throws(StoreError) -> Int {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM assignment
                    WHERE reviewer = ? AND finished IS NULL AND cancelled IS NULL
                    """, arguments: [reviewer.value]) ?? 0
        }
    }

    /// The next chat in a reviewer's queue behind another, or the first one; `nil` where nothing
    /// waits.
    package func next(
        of reviewer: UserID, after: AssignmentID? = nil
    ) async throws(StoreError) -> AssignmentID? {
        try await read { database in
            let open = try Int64.fetchAll(
                database,
                sql: """
                    SELECT id FROM assignment
                    WHERE reviewer = ? AND finished IS NULL AND cancelled IS NULL
                    ORDER BY due, position, id
                    """, arguments: [reviewer.value])
            guard let after else { return open.first.map { AssignmentID($0) } }
            if let place = open.firstIndex(of: after.value) {
                let rest = open[(place + 1)...].first ?? open.first { $0 != after.value }
                return rest.map { AssignmentID($0) }
            }
            let old = try database.assignment(after)
            let later = try Int64.fetchOne(
                database,
                sql: """
                    SELECT id FROM assignment
                    WHERE reviewer = ?1 AND finished IS NULL AND cancelled IS NULL
                        AND (due IS ?2 AND (position, id) > (?3, ?4) OR due > ?2)
                    ORDER BY due, position, id LIMIT 1
                    """,
                arguments: [
                    reviewer.value, old.due?.milliseconds, old.position, after.value,
                ])
            return (later ?? open.first).map { AssignmentID($0) }
        }
    }

    /// Everything about one chat to review.
    package func reviewCase(_ id: AssignmentID) async throws(StoreError) -> ReviewCase {
        try await read { try $0.reviewCase(id) }
    }

    static let openAssignments = """
        SELECT assignment.*, coalesce(draw.name, calibration.name, shown.name) AS source FROM assignment
        LEFT JOIN draw ON draw.id = assignment.draw
        LEFT JOIN calibration ON calibration.id = assignment.calibration
        LEFT JOIN draw AS shown ON shown.id = assignment.shown_as
        WHERE reviewer = ? AND finished IS NULL AND cancelled IS NULL
        ORDER BY assignment.due, assignment.position, assignment.id
        """
}

extension Database {
    func reviewCase(_ id: AssignmentID) throws -> ReviewCase {
        let assignment = try assignment(id)
        guard let conversation = try conversation(assignment.conversation) else {
            throw StoreError.absent(.conversation, assignment.conversation.value)
        }
        let verdicts = try Row.fetchAll(
            self,
            sql: assignment.kind == .review
                ? "SELECT * FROM verdict WHERE conversation = ? AND counts = 1 ORDER BY id"
                : "SELECT * FROM verdict WHERE assignment = ? ORDER BY id",
            arguments: [
                assignment.kind == .review ? assignment.conversation.value : assignment.id.value
            ])
        return ReviewCase(
            assignment: assignment, conversation: conversation,
            body: try body(of: assignment.conversation),
            findings: try findings(in: assignment.conversation, audit: assignment.audit),
            rules: try rules(of: assignment.audit), verdicts: try verdicts.map { try Verdict($0) },
            byAppeal: assignment.kind == .review ? try appealed(in: conversation.id) : [:])
    }

    /// The findings of a chat whose appeal is decided, with what was decided.
    private func appealed(in conversation: ConversationID) throws -> [FindingID: Outcome] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT finding, outcome FROM standing
                WHERE conversation = ? AND finding IS NOT NULL AND decision IS NOT NULL
                """, arguments: [conversation.value]
        ).reduce(into: [:]) { $0[$1.id("finding")] = try $1.word("outcome") }
    }
}
