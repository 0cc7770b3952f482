import GRDB
import Sampling
package import Transcripts
import Wording

extension Store {
    package func conversation(_ id: ConversationID) async throws(StoreError)
        -> StoredConversation?
    {
        try await read { try $0.conversation(id) }
    }

    /// The conversation that has an id in the archive.
    package func conversation(archiveID: String) async throws(StoreError) -> StoredConversation? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT \(StoredConversation.columns) FROM conversation
                    \(StoredConversation.join) WHERE archive_id = ?
                    """, arguments: [archiveID.inNormalFormC]
            ).map { StoredConversation($0) }
        }
    }

    /// The words of a conversation; `nil` where they were forgotten.
    package func body(of id: ConversationID) async throws(StoreError) -> Conversation? {
        try await read { try $0.body(of: id) }
    }

    /// The words of conversations, without those that were forgotten.
    package func bodies(
        of ids: Set<ConversationID>
    ) async throws(StoreError) -> [ConversationID: Conversation] {
        try await read { database in
            try ids.reduce(into: [:]) { $0[$1] = try database.body(of: $1) }
        }
    }

    /// What the rules of an audit found in a conversation, in their order.
    package func findings(
        in id: ConversationID, audit: AuditID
    ) async throws(StoreError) -> [StoredFinding] {
        try await read { try $0.findings(in: id, audit: audit) }
    }

    /// What people decided of the findings in a conversation, after reviews and appeals; of those
    /// that nobody has decided, nothing.
    package func outcomes(
        in id: ConversationID
    ) async throws(StoreError) -> [FindingID: Outcome] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT finding, outcome FROM standing
                    WHERE conversation = ? AND finding IS NOT NULL AND outcome IS NOT NULL
                    """, arguments: [id.value]
            ).reduce(into: [:]) { $0[$1.id("finding")] = try $1.word("outcome") }
        }
    }

    package func finding(_ id: FindingID) async throws(StoreError) -> StoredFinding? {
        try await read { try $0.finding(id) }
    }

    /// The agents with chats in some days that an audit has looked at: their names by their ids.
    package func agentNames(in days: DaySpan) async throws(StoreError) -> [String: String] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT agent.id, agent.name
                    FROM agent_day JOIN agent ON agent.id = agent_day.agent
                    WHERE day BETWEEN ? AND ?
                    """, arguments: [days.lowest, days.highest]
            ).reduce(into: [:]) {
                let id: String = $1["id"]
                $0[id] = $1["name"]
            }
        }
    }

    /// The agents of all chats: their names by their ids.
    package func agentNames() async throws(StoreError) -> [String: String] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT id, name FROM agent").reduce(into: [:]) {
                let id: String = $1["id"]
                $0[id] = $1["name"]
            }
        }
    }
}

extension Database {
    func conversation(_ id: ConversationID) throws -> StoredConversation? {
        try Row.fetchOne(
            cachedStatement(
                sql: """
                    SELECT \(StoredConversation.columns) FROM conversation
                    \(StoredConversation.join) WHERE conversation.id = ?
                    """), arguments: [id.value]
        ).map { StoredConversation($0) }
    }

    func body(of id: ConversationID) throws -> Conversation? {
        try String.fetchOne(
            cachedStatement(sql: "SELECT body FROM conversation_text WHERE conversation = ?"),
            arguments: [id.value]
        ).map { try ConversationBody.conversation(json: $0) }
    }

    /// What was kept of a conversation whose words were forgotten.
    func course(of id: ConversationID) throws -> Conversation? {
        try String.fetchOne(
            cachedStatement(sql: "SELECT body FROM conversation_course WHERE conversation = ?"),
            arguments: [id.value]
        ).map { try ConversationBody.conversation(json: $0) }
    }

    func findings(in id: ConversationID, audit: AuditID) throws -> [StoredFinding] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT \(StoredFinding.columns) FROM finding \(StoredFinding.join)
                WHERE conversation = ? AND audit = ? ORDER BY position
                """, arguments: [id.value, audit.value]
        ).map { try StoredFinding($0) }
    }

    func finding(_ id: FindingID) throws -> StoredFinding? {
        try Row.fetchOne(
            cachedStatement(
                sql: """
                    SELECT \(StoredFinding.columns) FROM finding \(StoredFinding.join)
                    WHERE finding.id = ?
                    """), arguments: [id.value]
        ).map { try StoredFinding($0) }
    }
}
