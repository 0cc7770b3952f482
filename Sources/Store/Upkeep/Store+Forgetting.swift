import Foundation
import GRDB
package import Transcripts

extension Store {
    /// Takes out the words of all conversations from more than so many months ago, and all that
    /// quotes them: excerpts, explanations, notes and comments. Scores, findings, verdicts and
    /// their points stay, and the courses of the chats (see `Conversation.course`). The trail notes
    /// that it was done and to how many.
    ///
    /// - Parameter today: the last of the days that are counted back.
    package func retain(
        months: Int, today: LocalDate, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> Forgotten {
        let first = today.subtracting(months: months)
        let forgotten = try await write(by: by, at: at) { change in
            let forgotten = try change.forget(
                "SELECT id FROM conversation WHERE forgotten IS NULL AND day < ?",
                [first.dayNumber], telling: "0", [])
            try change.log(
                .retained, .store, nil,
                new: [
                    .months: "\(months)", .before: "\(first)",
                    .chats: "\(forgotten.conversations)",
                ])
            return forgotten
        }
        try await flush()
        return forgotten
    }

    /// Takes out the words of all conversations with a customer, as `retain` does, and the customer
    /// from what is kept of them. The trail does not say whose they were.
    package func forget(
        customer: String, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> Forgotten {
        let forgotten = try await write(by: by, at: at) { change in
            let forgotten = try change.forget(
                "SELECT id FROM conversation WHERE customer = ?", [customer],
                telling: "instr(archive_id, ?) > 0", [customer])
            try change.log(
                .forgotten, .store, nil, new: [.chats: "\(forgotten.conversations)"])
            return forgotten
        }
        try await flush()
        return forgotten
    }

    /// Moves all that was written into the main file, so that no old words stay in the log beside
    /// it.
    private func flush() async throws(StoreError) {
        do {
            try await pool.writeWithoutTransaction { database in
                _ = try database.checkpoint(.truncate)
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension Change {
    /// Empties the conversations that a query gives.
    ///
    /// - Parameter telling: a condition on conversations to count.
    fileprivate func forget(
        _ query: String, _ arguments: StatementArguments, telling: String,
        _ tellingArguments: StatementArguments
    ) throws -> Forgotten {
        try database.execute(
            sql: "CREATE TEMP TABLE IF NOT EXISTS fading (id INTEGER PRIMARY KEY)")
        try database.execute(sql: "DELETE FROM temp.fading")
        try database.execute(
            sql: "INSERT INTO temp.fading \(query)", arguments: arguments)
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM temp.fading") ?? 0
        let tellingCount = try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM conversation
                WHERE id IN (SELECT id FROM temp.fading) AND \(telling)
                """, arguments: tellingArguments)
        try database.execute(
            sql:
                "UPDATE conversation SET forgotten = ?, customer = NULL WHERE id IN \(Self.fading)",
            arguments: [at.milliseconds])
        try keepCourses()
        let findings = try emptyFindings()
        for statement in Self.emptying { try database.execute(sql: statement) }
        try database.execute(sql: "DELETE FROM temp.fading")
        return Forgotten(
            conversations: count, findings: findings, telling: tellingCount ?? 0)
    }

    /// Keeps the courses of the conversations. In all of them a customer has the same name, which was
    /// made for this and says nothing of whom it stands for.
    private func keepCourses() throws {
        var names: [String: UUID] = [:]
        for id in try Int64.fetchAll(database, sql: "SELECT id FROM temp.fading") {
            guard let chat = try database.body(of: ConversationID(id)) else { continue }
            let name = chat.customer.map { customer in
                let name = names[customer] ?? UUID()
                names[customer] = name
                return name.uuidString
            }
            try database.cachedStatement(
                sql: "INSERT INTO conversation_course (conversation, body) VALUES (?, ?)"
            ).execute(arguments: [id, try ConversationBody(chat.course(customer: name)).json])
        }
    }

    private func emptyFindings() throws -> Int {
        try database.execute(
            sql: """
                UPDATE finding SET evidence = NULL, explanation_zh = NULL, explanation_en = NULL,
                    near_miss_zh = NULL, near_miss_en = NULL
                WHERE conversation IN \(Self.fading)
                """)
        return database.changesCount
    }

    private static let fading = "(SELECT id FROM temp.fading)"

    private static let emptying = [
        "DELETE FROM conversation_text WHERE conversation IN \(fading)",
        """
        UPDATE verdict SET note = NULL
        WHERE note IS NOT NULL AND conversation IN \(fading)
        """,
        """
        UPDATE appeal_decision SET comment = NULL
        WHERE comment IS NOT NULL
            AND appeal IN (SELECT id FROM appeal WHERE conversation IN \(fading))
        """,
        """
        UPDATE appeal SET comment = NULL
        WHERE comment IS NOT NULL AND conversation IN \(fading)
        """,
    ]
}
