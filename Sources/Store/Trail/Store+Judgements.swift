import GRDB

extension Store {
    /// What people made of some chats, as the trail names it: verdicts, appeals, decisions, and
    /// whether a chat is a gold one. Who is still to judge these chats does not read them there.
    package func judgements(
        in chats: Set<ConversationID>
    ) async throws(StoreError) -> Set<TrailRecord> {
        if chats.isEmpty { return [] }
        let list = chats.map(\.value).jsonList
        return try await read { database in
            try Row.fetchAll(database, sql: Self.judged, arguments: [list]).reduce(into: []) {
                $0.insert(TrailRecord(subject: try $1.word("subject"), id: $1["id"]))
            }
        }
    }

    private static let judged = """
        WITH chat AS (SELECT value AS id FROM json_each(?))
        SELECT 'verdict' AS subject, verdict.id FROM chat
        CROSS JOIN verdict ON verdict.conversation = chat.id
        UNION ALL
        SELECT 'appeal', appeal.id FROM chat CROSS JOIN appeal ON appeal.conversation = chat.id
        UNION ALL
        SELECT 'decision', appeal_decision.id FROM chat
        CROSS JOIN appeal ON appeal.conversation = chat.id
        CROSS JOIN appeal_decision ON appeal_decision.appeal = appeal.id
        UNION ALL
        SELECT 'gold', chat.id FROM chat
        """
}
