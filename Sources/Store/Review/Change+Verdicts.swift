import Transcripts
import GRDB
import Rules

extension Change {
    /// - Parameter isUndo: whether it takes back the verdict that it supersedes.
    func record(_ verdict: NewVerdict, isUndo: Bool = false) throws -> VerdictID {
        let assignment = try database.assignment(verdict.assignment)
        try check(assignment)
        let last = try database.last(verdict, in: assignment)
        if last?.id != verdict.supersedes { throw try meanwhile(last) }
        let id = try insert(verdict, in: assignment, after: last, isUndo)
        var fields = try database.verdict(VerdictID(id))?.fields ?? [:]
        fields[.record] = try RecordDigest.verdict.digest(of: id, in: database)
        try log(isUndo ? .undone : .decided, .verdict, id, old: last.map(\.fields), new: fields)
        return VerdictID(id)
    }

    /// Only the reviewer decides, and nobody on a chat that was taken back.
    func check(_ assignment: Assignment) throws {
        if assignment.cancelled != nil { throw StoreError.refused(.cancelled) }
        if let by, by != assignment.reviewer { throw StoreError.refused(.notYourAssignment) }
    }

    private func meanwhile(_ last: Verdict?) throws -> StoreError {
        guard let last else { return .refused(.otherChain) }
        let user = try database.existingUser(last.by)
        return .decidedMeanwhile(DecidedMeanwhile(verdict: last, name: user.name))
    }

    private func insert(
        _ verdict: NewVerdict, in assignment: Assignment, after last: Verdict?, _ isUndo: Bool
    ) throws -> Int64 {
        let violation = verdict.target.missed
        let note = verdict.note?.isEmpty == true ? nil : verdict.note
        return try insert(
            """
            INSERT INTO verdict (assignment, conversation, counts, finding, missed, outcome,
                reason, points, rule, agent, message, start, stop, note, saw_machine, undoes,
                supersedes, by, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                assignment.id.value, assignment.conversation.value, assignment.kind == .review,
                verdict.target.finding?.value, last?.missed?.value, verdict.outcome.rawValue,
                verdict.reason?.rawValue, verdict.points?.thousandths, violation?.rule,
                violation?.agent, violation?.message, violation?.span?.lowerBound,
                violation?.span?.upperBound, note, verdict.sawMachine, isUndo,
                verdict.supersedes?.value, by?.value, at.milliseconds,
            ])
    }
}

extension Database {
    /// All verdicts on the same finding, or the same missed violation, the first first.
    func chain(of verdict: Verdict) throws -> [Verdict] {
        let (condition, id) =
            verdict.target.finding.map { ("finding = ?1", $0.value) }
            ?? ("(missed = ?1 OR id = ?1)", verdict.missed?.value ?? 0)
        return try Row.fetchAll(
            self,
            sql: """
                SELECT * FROM verdict
                WHERE \(condition) AND counts = ?2 AND (counts = 1 OR assignment = ?3)
                ORDER BY id
                """, arguments: [id, verdict.counts, verdict.assignment.value]
        ).map { try Verdict($0) }
    }

    /// The verdict that a new one follows: on the same finding, or the one that it names on a
    /// missed violation, as far as it is the last.
    fileprivate func last(_ new: NewVerdict, in assignment: Assignment) throws -> Verdict? {
        let counts = assignment.kind == .review
        if let finding = new.target.finding {
            return try Row.fetchOne(
                self,
                sql: """
                    SELECT * FROM verdict
                    WHERE finding = ? AND counts = ? AND (counts = 1 OR assignment = ?)
                    ORDER BY id DESC LIMIT 1
                    """, arguments: [finding.value, counts, assignment.id.value]
            ).map { try Verdict($0) }
        }
        guard let root = try new.supersedes.flatMap({ try verdict($0)?.missed }) else {
            return nil
        }
        return try Row.fetchOne(
            self,
            sql: "SELECT * FROM verdict WHERE missed = ?1 OR id = ?1 ORDER BY id DESC LIMIT 1",
            arguments: [root.value]
        ).map { try Verdict($0) }
    }
}

extension Verdict {
    /// What the trail keeps of it: no words.
    fileprivate var fields: [TrailField: String] {
        var fields: [TrailField: String] = [.verdict: "\(id.value)", .outcome: outcome.rawValue]
        fields[.conversation] = "\(conversation.value)"
        fields[.finding] = target.finding.map { "\($0.value)" }
        fields[.reason] = reason?.rawValue
        fields[.points] = points?.text
        fields[.rule] = target.missed?.rule
        fields[.message] = target.missed.map { "\($0.message)" }
        fields[.supersedes] = supersedes.map { "\($0.value)" }
        return fields
    }
}
