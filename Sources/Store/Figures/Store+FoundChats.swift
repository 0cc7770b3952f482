import GRDB
import Rules
import Transcripts

extension Store {
    /// The chats of some days that an audit has looked at and that have an agent, day by day; without
    /// findings that an appeal has overturned.
    ///
    /// - Parameter shop: `nil` for all.
    package func foundChats(
        _ audit: AuditID, in days: DaySpan, shop: String?
    ) async throws(StoreError) -> [FoundChat] {
        try await read { database in
            let rows = try Row.fetchCursor(
                database, sql: Self.foundChats,
                arguments: [audit.value, days.lowest, days.highest, shop, shop])
            var chats: [FoundChat] = []
            while let row = try rows.next() {
                let id: ConversationID = row.id("chat")
                var findings: [Finding] = []
                if chats.last?.id == id { findings = chats.removeLast().findings }
                let rule: String? = row["rule"]
                if rule != nil { findings.append(try Finding(sums: row)) }
                chats.append(
                    FoundChat(
                        id: id, day: LocalDate(dayNumber: row["day"]), agent: row["owner"],
                        findings: findings))
            }
            return chats
        }
    }

    private static let foundChats = """
        SELECT conversation.id AS chat, conversation.day, conversation.agent AS owner,
            conversation.archive_id, finding.agent, finding.rule, finding.rule_digest,
            finding.dimension, finding.severity, finding.points, finding.disguised,
            finding.charged_with
        FROM conversation
        CROSS JOIN audited ON audited.conversation = conversation.id AND audited.audit = ?
        LEFT JOIN finding ON finding.conversation = conversation.id
            AND finding.audit = audited.audit AND finding.agent = conversation.agent
            AND NOT EXISTS (
                SELECT 1 FROM standing WHERE standing.finding = finding.id AND \(isOverturned))
        WHERE conversation.day BETWEEN ? AND ?
            AND conversation.agent IS NOT NULL AND (? IS NULL OR shop = ?)
        ORDER BY conversation.day, conversation.id, finding.position
        """
}
