import GRDB
import Rules
package import Sampling
package import Transcripts

extension Store {
    /// Makes a chat a gold chat.
    ///
    /// - Parameters:
    ///   - audit: that of the review from which the answers were taken: who gets the chat sees the
    ///     same findings.
    ///   - answers: one a finding, and one a rule and message for what was missed.
    /// - Throws: `refused` with `alreadyGold`.
    package func plantGold(
        _ conversation: ConversationID, audit: AuditID, answers: [GoldAnswer], by: UserID,
        at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            if try change.database.gold(conversation) != nil {
                throw StoreError.refused(.alreadyGold)
            }
            try change.database.execute(
                sql: "INSERT INTO gold (conversation, audit, by, at) VALUES (?, ?, ?, ?)",
                arguments: [conversation.value, audit.value, by.value, at.milliseconds])
            for answer in answers { try change.add(answer, to: conversation) }
            try change.log(
                .goldPlanted, .gold, conversation.value, new: [.answers: "\(answers.count)"])
        }
    }

    /// Puts a gold chat among the chats of a draw that wait for reviewers, where nothing tells it
    /// from them: the same name, deadline and blindness, at a place drawn by chance.
    ///
    /// Left out are leads, who know it, and whoever has had the chat before.
    ///
    /// - Returns: who got it.
    /// - Throws: `absent` where it is no gold chat in use, or its words are gone.
    package func assignGold(
        _ conversation: ConversationID, among draw: DrawID, seed: Digest, by: UserID,
        at: Timestamp
    ) async throws(StoreError) -> [UserID] {
        try await write(by: by, at: at) { change in
            guard let gold = try change.database.gold(conversation), gold.retired == nil,
                try change.database.hasWords(conversation)
            else {
                throw StoreError.absent(.gold, conversation.value)
            }
            let open = try change.database.openReviews(of: draw, without: conversation)
            let queues = Dictionary(grouping: open, by: \.reviewer)
            let hash = KeyedHash(key: seed.bytes)
            for (reviewer, queue) in queues.sorted(by: { $0.key < $1.key }) {
                let chance = hash.digest(of: Array("\(conversation) \(reviewer)".utf8)).bytes
                let place = chance.prefix(4).reduce(0) { $0 << 8 | Int($1) } % queue.count
                try change.plant(gold, beside: queue[place], in: draw)
            }
            let reviewers = queues.keys.sorted()
            if reviewers.isEmpty { return [] }
            try change.log(
                .assigned, .gold, conversation.value,
                new: [
                    .reviewers: reviewers.map { "\($0.value)" }.joined(separator: " "),
                    .draw: "\(draw.value)",
                ])
            return reviewers
        }
    }

    /// Hands a gold chat out no more. One that is retired already stays as it is.
    package func retireGold(
        _ conversation: ConversationID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: "UPDATE gold SET retired = ? WHERE conversation = ? AND retired IS NULL",
                arguments: [at.milliseconds, conversation.value])
            if change.database.changesCount == 0 { return }
            try change.log(.goldRetired, .gold, conversation.value)
        }
    }

    /// All gold chats, those in use first.
    package func goldChats() async throws(StoreError) -> [GoldChat] {
        try await read { database in
            try Int64.fetchAll(
                database,
                sql: "SELECT conversation FROM gold ORDER BY retired IS NOT NULL, conversation"
            ).compactMap { try database.gold(ConversationID($0)) }
        }
    }

    /// The finished review of a chat from which its right answer can be taken: a first review, or
    /// else the last other one; `nil` where nobody has reviewed it.
    package func finishedReview(
        of conversation: ConversationID
    ) async throws(StoreError) -> AssignmentID? {
        try await read { database in
            try Int64.fetchOne(
                database,
                sql: """
                    SELECT id FROM assignment WHERE conversation = ? AND finished IS NOT NULL
                    ORDER BY kind <> 'review', id DESC LIMIT 1
                    """, arguments: [conversation.value]
            ).map { AssignmentID($0) }
        }
    }

    /// What reviewers said about gold chats, as far as they have finished them.
    package func goldRatings() async throws(StoreError) -> [Rating] {
        try await read { try $0.ratings("assignment.kind = 'gold'", []) }
    }
}

extension Change {
    /// Gives a gold chat to the reviewer of another one, as if it stood behind that in the deal.
    fileprivate func plant(_ gold: GoldChat, beside other: Assignment, in draw: DrawID) throws {
        try add(
            .gold, draw: nil, calibration: nil, conversation: gold.conversation,
            audit: gold.audit, reviewer: other.reviewer, position: other.position,
            isBlind: other.isBlind, due: other.due)
        try database.execute(
            sql: "UPDATE assignment SET shown_as = ? WHERE id = ?",
            arguments: [draw.value, database.lastInsertedRowID])
    }

    fileprivate func add(_ answer: GoldAnswer, to conversation: ConversationID) throws {
        let sql = """
            INSERT INTO gold_answer (conversation, finding, rule, message, outcome, points)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        switch answer.target {
        case .finding(let id):
            try database.execute(
                sql: sql,
                arguments: [
                    conversation.value, id.value, nil, nil, answer.outcome.rawValue,
                    answer.points?.thousandths,
                ])
        case .missed(let rule, let message):
            try database.execute(
                sql: sql,
                arguments: [
                    conversation.value, nil, rule, message, answer.outcome.rawValue,
                    answer.points?.thousandths,
                ])
        }
    }
}

extension Database {
    /// The open first reviews of a draw, of reviewers who never had a chat.
    fileprivate func openReviews(
        of draw: DrawID, without conversation: ConversationID
    ) throws -> [Assignment] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT assignment.* FROM assignment JOIN user ON user.id = assignment.reviewer
                WHERE draw = ?1 AND kind = 'review' AND finished IS NULL AND cancelled IS NULL
                    AND user.role = 'reviewer' AND user.active = 1 AND NOT EXISTS (
                        SELECT 1 FROM assignment AS other
                        WHERE other.conversation = ?2
                            AND other.reviewer = assignment.reviewer)
                ORDER BY reviewer, position, assignment.id
                """, arguments: [draw.value, conversation.value]
        ).map { try Assignment($0) }
    }

    fileprivate func hasWords(_ conversation: ConversationID) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT forgotten IS NULL FROM conversation WHERE id = ?",
            arguments: [conversation.value]) == true
    }

    fileprivate func gold(_ conversation: ConversationID) throws -> GoldChat? {
        let row = try Row.fetchOne(
            self, sql: "SELECT * FROM gold WHERE conversation = ?",
            arguments: [conversation.value])
        guard let row else { return nil }
        let answers = try Row.fetchAll(
            self, sql: Self.goldAnswers, arguments: [conversation.value])
        let violations = answers.filter { $0["outcome"] != "rejected" }
        return GoldChat(
            conversation: conversation, audit: row.id("audit"), by: row.id("by"),
            at: row.time("at"), retired: row.optionalTime("retired"),
            answers: try answers.map { try GoldAnswer($0) },
            charge: violations.reduce(.zero) { sum, answer in
                sum + Points(thousandths: answer["price"] ?? 0)
            }, violations: violations.map { $0["violated"] })
    }

    private static let goldAnswers = """
        SELECT gold_answer.*, coalesce(gold_answer.rule, finding.rule) AS violated,
            coalesce(gold_answer.points, finding.points, audit_rule.points) AS price
        FROM gold_answer JOIN gold ON gold.conversation = gold_answer.conversation
        LEFT JOIN finding ON finding.id = gold_answer.finding
        LEFT JOIN audit_rule ON audit_rule.audit = gold.audit
            AND audit_rule.rule = coalesce(gold_answer.rule, finding.rule)
        WHERE gold_answer.conversation = ? ORDER BY gold_answer.id
        """
}

extension GoldAnswer {
    fileprivate init(_ row: Row) throws {
        if let finding: FindingID = row.optionalID("finding") {
            target = .finding(finding)
        } else {
            target = .missed(rule: row["rule"], message: row["message"])
        }
        outcome = try row.word("outcome")
        points = (row["points"] as Int?).map(Points.init(thousandths:))
    }
}
