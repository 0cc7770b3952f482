import GRDB
import Rules
package import Transcripts

extension Store {
    /// Records a verdict.
    ///
    /// - Throws: `decidedMeanwhile` where the verdict that it supersedes is no longer the last, or
    ///   where it supersedes none and there is one: nothing is written then, and the caller shows
    ///   both.
    package func record(
        _ verdict: NewVerdict, by: UserID, at: Timestamp
    ) async throws(StoreError) -> VerdictID {
        try await write(by: by, at: at) { try $0.record(verdict) }
    }

    /// Takes the last verdict on a finding back: what stood before stands again, or nothing. This
    /// too is a verdict of its own; to undo it goes back one more.
    ///
    /// - Throws: `decidedMeanwhile` where another verdict came since; `refused` with `needsVerdict`
    ///   where a finished review would lose its last verdict on a finding, and with `appealOpen`
    ///   where a mark would go whose appeal is not decided.
    package func undo(_ id: VerdictID, by: UserID, at: Timestamp) async throws(StoreError)
        -> VerdictID
    {
        try await write(by: by, at: at) { change in
            guard let verdict = try change.database.verdict(id) else {
                throw StoreError.absent(.verdict, id.value)
            }
            var standing: [Verdict] = []
            for earlier in try change.database.chain(of: verdict) {
                if earlier.isUndo { standing.removeLast() } else { standing.append(earlier) }
            }
            if standing.popLast() == nil { throw StoreError.refused(.nothingToUndo) }
            if standing.isEmpty { try change.database.checkMayFall(verdict) }
            return try change.record(
                NewVerdict(undoing: verdict, before: standing.last), isUndo: true)
        }
    }

    /// All verdicts that count on findings and marks, the first first; those without one are
    /// missing.
    package func verdicts(
        on targets: [AppealTarget]
    ) async throws(StoreError) -> [AppealTarget: [Verdict]] {
        try await read { database in
            let findings = targets.compactMap(\.finding?.value).jsonList
            let marks = targets.compactMap(\.missed?.value).jsonList
            var all: [AppealTarget: [Verdict]] = [:]
            for (id, chain) in try database.verdicts(onFindings: findings) {
                all[.finding(id)] = chain
            }
            for (id, chain) in try database.verdicts(onMarks: marks) { all[.missed(id)] = chain }
            return all
        }
    }

    package func verdict(_ id: VerdictID) async throws(StoreError) -> Verdict? {
        try await read { try $0.verdict(id) }
    }

    /// Notes that a reviewer has opened a chat; the first time counts.
    package func open(
        _ id: AssignmentID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await mark("opened", id, by: by, at: at)
    }

    /// Notes that a reviewer was shown the machine's verdict; the first time counts.
    package func reveal(
        _ id: AssignmentID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await mark("revealed", id, by: by, at: at)
    }

    /// Ends the review of a chat, every finding of which is decided.
    ///
    /// - Parameter seconds: how long it took.
    /// - Throws: `undecided` with how many findings wait.
    package func finish(
        _ id: AssignmentID, seconds: Int, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let review = try change.database.reviewCase(id)
            try change.check(review.assignment)
            if review.assignment.finished != nil {
                throw StoreError.refused(.alreadyFinished)
            }
            if !review.undecided.isEmpty { throw StoreError.undecided(review.undecided.count) }
            try change.database.execute(
                sql: "UPDATE assignment SET finished = ?, seconds = ? WHERE id = ?",
                arguments: [at.milliseconds, max(0, seconds), id.value])
            try change.log(
                .reviewFinished, .assignment, id.value, new: [.seconds: "\(max(0, seconds))"])
        }
    }

    private func mark(
        _ column: String, _ id: AssignmentID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let assignment = try change.database.assignment(id)
            guard assignment.reviewer == by else { return }
            try change.database.execute(
                sql: "UPDATE assignment SET \(column) = coalesce(\(column), ?) WHERE id = ?",
                arguments: [at.milliseconds, id.value])
        }
    }
}

extension Database {
    /// Whether a finding or a mark may be left without a verdict that stands: a finding only while
    /// no finished review rests on it, a mark only while no appeal on it waits.
    fileprivate func checkMayFall(_ verdict: Verdict) throws {
        guard let root = verdict.missed else {
            if try isFinished(verdict) { throw StoreError.refused(.needsVerdict) }
            return
        }
        if let appeal = try appeal(on: .missed(root)), appeal.decision == nil {
            throw StoreError.refused(.appealOpen)
        }
    }

    /// Whether a review that a verdict belongs to is finished: of those that count any of the same
    /// chat by the same audit, for they share their verdicts.
    private func isFinished(_ verdict: Verdict) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM assignment AS own JOIN assignment AS other
                        ON other.conversation = own.conversation AND (
                            other.id = own.id
                            OR ?2 AND other.kind = 'review' AND other.audit = own.audit)
                    WHERE own.id = ?1 AND other.finished IS NOT NULL
                        AND other.cancelled IS NULL)
                """, arguments: [verdict.assignment.value, verdict.counts]) == true
    }
}

extension NewVerdict {
    /// The verdict that brings back what stood before another.
    fileprivate init(undoing verdict: Verdict, before: Verdict?) {
        self.init(
            assignment: verdict.assignment, target: verdict.target,
            outcome: before?.outcome ?? .withdrawn, reason: before?.reason,
            points: before?.points, note: before?.note, sawMachine: verdict.sawMachine,
            supersedes: verdict.id)
    }
}
