import GRDB
package import Transcripts

extension Store {
    /// Makes a chat a gold chat.
    package func plantGold(
        _ conversation: ConversationID, answers: [GoldAnswer], by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let audit = try change.database.lastAudit(of: conversation)
            try change.database.execute(
                sql: "INSERT INTO gold (conversation, audit, by, at) VALUES (?, ?, ?, ?)",
                arguments: [conversation.value, audit.value, by.value, at.milliseconds])
            for answer in answers { try change.add(answer, to: conversation) }
            try change.log(
                .goldPlanted, .gold, conversation.value, new: ["answers": "\(answers.count)"])
        }
    }

    /// Puts a gold chat among those that wait for reviewers; each gets it once.
    ///
    /// - Parameter position: its place in the queue, beside the chats of draws.
    package func assignGold(
        _ conversation: ConversationID, to reviewers: [UserID], position: Int, isBlind: Bool,
        due: Timestamp?, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            guard let gold = try change.database.gold(conversation), gold.retired == nil else {
                throw StoreError.absent(.gold, conversation.value)
            }
            for reviewer in reviewers {
                try change.add(
                    .gold, draw: nil, calibration: nil, conversation: conversation,
                    audit: gold.audit, reviewer: reviewer, position: position,
                    isBlind: isBlind, due: due)
            }
            try change.log(
                .assigned, .gold, conversation.value,
                new: ["reviewers": reviewers.map { "\($0.value)" }.joined(separator: " ")])
        }
    }

    /// Hands a gold chat out no more.
    package func retireGold(
        _ conversation: ConversationID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: "UPDATE gold SET retired = coalesce(retired, ?) WHERE conversation = ?",
                arguments: [at.milliseconds, conversation.value])
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

    /// What reviewers said about gold chats, as far as they have finished them.
    package func goldRatings() async throws(StoreError) -> [Rating] {
        try await read { try $0.ratings("assignment.kind = 'gold'", []) }
    }
}

extension Change {
    fileprivate func add(_ answer: GoldAnswer, to conversation: ConversationID) throws {
        let sql = """
            INSERT INTO gold_answer (conversation, finding, rule, message, outcome)
            VALUES (?, ?, ?, ?, ?)
            """
        switch answer.target {
        case .finding(let id):
            try database.execute(
                sql: sql,
                arguments: [conversation.value, id.value, nil, nil, answer.outcome.rawValue])
        case .missed(let rule, let message):
            try database.execute(
                sql: sql,
                arguments: [conversation.value, nil, rule, message, answer.outcome.rawValue])
        }
    }
}

extension Database {
    fileprivate func gold(_ conversation: ConversationID) throws -> GoldChat? {
        let row = try Row.fetchOne(
            self, sql: "SELECT * FROM gold WHERE conversation = ?",
            arguments: [conversation.value])
        return try row.map { row in
            GoldChat(
                conversation: conversation, audit: row.id("audit"), by: row.id("by"),
                at: row.time("at"), retired: row.optionalTime("retired"),
                answers: try Row.fetchAll(
                    self, sql: "SELECT * FROM gold_answer WHERE conversation = ? ORDER BY id",
                    arguments: [conversation.value]
                ).map { try GoldAnswer($0) })
        }
    }
}

extension GoldAnswer {
    fileprivate init(_ row: Row) throws {
        if let finding: FindingID = row.optionalID("finding") {
            target = .finding(finding)
        } else {
            target = .missed(rule: row["rule"], message: row["message"])
        }
        outcome = try row.word("outcome")
    }
}
