import GRDB
package import Rules
package import Transcripts

extension Store {
    /// Objects to a finding that costs its agent points; once for each.
    ///
    /// - Throws: `refused` with `notYourFinding`, `nothingToAppeal`, `alreadyAppealed`.
    package func appeal(
        _ target: AppealTarget, comment: String, by: UserID, at: Timestamp
    ) async throws(StoreError) -> AppealID {
        try await write(by: by, at: at) { change in
            guard let result = try change.database.result(target) else {
                throw StoreError.absent(.finding, target.finding?.value ?? target.missed?.value)
            }
            if result.appeal != nil { throw StoreError.refused(.alreadyAppealed) }
            if !result.counts { throw StoreError.refused(.nothingToAppeal) }
            let rule =
                switch result.target {
                case .finding(let finding): finding.finding.rule
                case .missed(let verdict): verdict.target.missed?.rule ?? ""
                }
            let id = try change.insert(
                """
                INSERT INTO appeal (finding, missed, conversation, rule, by, comment, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    target.finding?.value, target.missed?.value, result.conversation.id.value,
                    rule, by.value, comment, at.milliseconds,
                ])
            try change.log(
                .appealed, .appeal, id,
                new: [
                    .rule: rule, .conversation: "\(result.conversation.id.value)",
                    .record: try RecordDigest.appeal.digest(of: id, in: change.database),
                ])
            return AppealID(id)
        }
    }

    /// Appeals, the last first; open ones the first first, for they wait longest.
    package func appeals(
        _ filter: AppealFilter = AppealFilter()
    ) async throws(StoreError) -> [Appeal] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(Appeal.columns) FROM appeal \(Appeal.join)
                    WHERE \(filter.condition) LIMIT ?
                    """, arguments: filter.arguments + [filter.limit]
            ).map { try Appeal($0) }
        }
    }

    /// How many open appeals are about chats that somebody has still to review.
    package func openAppeals(keptFrom reviewer: UserID) async throws(StoreError) -> Int {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM appeal \(Appeal.join)
                    WHERE appeal_decision.id IS NULL AND EXISTS (\(AppealFilter.toReview))
                    """, arguments: [reviewer.value]) ?? 0
        }
    }

    /// How many appeals wait for a decision.
    package func openAppeals() async throws(StoreError) -> Int {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT count(*) FROM appeal) - (SELECT count(*) FROM appeal_decision)
                    """) ?? 0
        }
    }

    /// An appeal with all that is needed to decide it.
    package func appealCase(_ id: AppealID) async throws(StoreError) -> AppealCase {
        try await read { database in
            let appeal = try database.appeal(id)
            guard let result = try database.result(appeal.target) else {
                throw StoreError.absent(.appeal, id.value)
            }
            let verdicts = try database.allVerdicts(on: appeal.target)
            return AppealCase(
                appeal: appeal, result: result, verdicts: verdicts.filter(\.counts),
                similar: try database.similarAppeals(appeal.rule, besides: id),
                barred: Set(verdicts.map(\.by) + [appeal.by])
                    .union(try database.reviewing(appeal.conversation)))
        }
    }

    /// The chats that somebody has still to review: what others made of them is not for these eyes
    /// yet.
    package func chatsToReview(by reviewer: UserID) async throws(StoreError)
        -> Set<ConversationID>
    {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT conversation FROM assignment
                    WHERE reviewer = ? AND finished IS NULL AND cancelled IS NULL
                    """, arguments: [reviewer.value]
            ).reduce(into: []) { $0.insert($1.id("conversation")) }
        }
    }

    /// Decides an appeal.
    ///
    /// - Parameters:
    ///   - points: the new points of an adjustment, and of nothing else.
    ///   - seen: how many verdicts who decides has seen on it.
    /// - Throws: `refused` with `ownVerdict` for who reviewed or appealed, `stillToReview` for who
    ///   has the chat to review, `alreadyDecided`, and `changedMeanwhile` where a verdict came
    ///   since.
    package func decide(
        _ id: AppealID, _ outcome: AppealDecision.Outcome, points: Points? = nil,
        comment: String?, seen: Int, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let appeal = try change.database.appeal(id)
            if appeal.decision != nil { throw StoreError.refused(.alreadyDecided) }
            if try change.database.reviewing(appeal.conversation).contains(by) {
                throw StoreError.refused(.stillToReview)
            }
            let decision = try change.insert(
                """
                INSERT INTO appeal_decision (appeal, outcome, points, comment, by, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    id.value, outcome.rawValue, points?.thousandths,
                    comment?.isEmpty == true ? nil : comment, by.value, at.milliseconds,
                ])
            let verdicts = try change.database.allVerdicts(on: appeal.target).filter(\.counts)
            if seen != verdicts.count { throw StoreError.refused(.changedMeanwhile) }
            var fields: [TrailField: String] = [.appeal: "\(id.value)", .outcome: outcome.rawValue]
            fields[.points] = points?.text
            fields[.record] = try RecordDigest.decision.digest(of: decision, in: change.database)
            try change.log(.appealDecided, .decision, decision, new: fields)
        }
    }
}

extension Database {
    fileprivate func similarAppeals(
        _ rule: String, besides: AppealID, limit: Int = 10
    ) throws -> [Appeal] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT \(Appeal.columns) FROM appeal JOIN appeal_decision
                    ON appeal_decision.appeal = appeal.id
                WHERE appeal.rule = ? AND appeal.id <> ? ORDER BY appeal.id DESC LIMIT ?
                """, arguments: [rule, besides.value, limit]
        ).map { try Appeal($0) }
    }

    /// Who has a chat still to review.
    fileprivate func reviewing(_ conversation: ConversationID) throws -> Set<UserID> {
        try Row.fetchAll(
            self,
            sql: """
                SELECT reviewer FROM assignment
                WHERE conversation = ? AND finished IS NULL AND cancelled IS NULL
                """, arguments: [conversation.value]
        ).reduce(into: []) { $0.insert($1.id("reviewer")) }
    }

    /// All verdicts on a finding, those that do not count as well.
    fileprivate func allVerdicts(on target: AppealTarget) throws -> [Verdict] {
        switch target {
        case .finding(let id):
            return try Row.fetchAll(
                self, sql: "SELECT * FROM verdict WHERE finding = ? ORDER BY id",
                arguments: [id.value]
            ).map { try Verdict($0) }
        case .missed(let id):
            return try verdict(id).map { try chain(of: $0) } ?? []
        }
    }
}
