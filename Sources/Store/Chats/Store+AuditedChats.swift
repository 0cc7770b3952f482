import GRDB
import Rules
import Transcripts

extension Store {
    /// The chats of some days that an audit has looked at, in the order of their numbers.
    ///
    /// - Parameters:
    ///   - shop: `nil` for all.
    ///   - after: the last chat that was handed over before; `nil` to begin.
    ///   - limit: how many at most.
    ///   - findings: whether what was found in them is wanted; else it is empty.
    package func auditedChats(
        _ audit: AuditID, in days: DaySpan, shop: String?, after: ConversationID?, limit: Int,
        findings: Bool = true
    ) async throws(StoreError) -> [AuditedChat] {
        try await read { database in
            try Row.fetchAll(
                database, sql: Self.auditedChats,
                arguments: [
                    audit.value, after?.value ?? 0, days.lowest, days.highest, shop, shop, limit,
                ]
            ).map { row in
                let id: ConversationID = row.id("id")
                let found = findings ? try database.findings(in: id, audit: audit) : []
                let decisions = found.isEmpty ? [:] : try database.decisions(in: id)
                let isForgotten = row["forgotten"] != nil
                return AuditedChat(
                    id: id, day: LocalDate(dayNumber: row["day"]),
                    conversation: try isForgotten
                        ? database.course(of: id) : database.body(of: id),
                    isForgotten: isForgotten,
                    findings: found.map(\.finding),
                    decided: decisions.isEmpty
                        ? nil : found.compactMap { $0.standing(after: decisions[$0.id]) })
            }
        }
    }

    /// How many there are, counted as far as `most`.
    package func countAuditedChats(
        _ audit: AuditID, in days: DaySpan, shop: String?, most: Int
    ) async throws(StoreError) -> Int {
        try await read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM (\(Self.auditedChats))",
                arguments: [audit.value, 0, days.lowest, days.highest, shop, shop, most]) ?? 0
        }
    }

    /// The shops of the chats of some days, in the order of their names.
    package func shops(in days: DaySpan) async throws(StoreError) -> [String] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: Self.shopsOfDays, arguments: [days.lowest, days.highest])
        }
    }

    /// Steps through the index from each shop to the next: a read or two for each shop, however
    /// many its chats.
    private static let shopsOfDays = """
        WITH RECURSIVE named (shop) AS (
            SELECT min(shop) FROM conversation WHERE shop > ''
            UNION ALL
            SELECT (SELECT min(shop) FROM conversation WHERE conversation.shop > named.shop)
            FROM named WHERE named.shop IS NOT NULL)
        SELECT shop FROM named
        WHERE EXISTS (
            SELECT 1 FROM conversation
            WHERE conversation.shop = named.shop AND day BETWEEN ? AND ?)
        ORDER BY shop
        """

    private static let auditedChats = """
        SELECT conversation.id, day, forgotten FROM conversation
        JOIN audited ON audited.conversation = conversation.id AND audited.audit = ?
        WHERE conversation.id > ? AND day BETWEEN ? AND ? AND (? IS NULL OR shop = ?)
        ORDER BY conversation.id LIMIT ?
        """
}

/// What an appeal made of a finding.
private struct Decided {
    let isOverturned: Bool
    /// `nil` where the points stay.
    let points: Points?
}

extension Database {
    /// What appeals made of findings in a conversation.
    fileprivate func decisions(in id: ConversationID) throws -> [FindingID: Decided] {
        let rows = try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT finding, points, \(Store.isOverturned) AS overturned FROM standing
                    WHERE conversation = ? AND finding IS NOT NULL AND decision IS NOT NULL
                    """), arguments: [id.value])
        return rows.reduce(into: [:]) { decisions, row in
            decisions[row.id("finding")] = Decided(
                isOverturned: row["overturned"],
                points: (row["points"] as Int?).map(Points.init(thousandths:)))
        }
    }
}

extension StoredFinding {
    /// The finding as it counts; `nil` where it does not.
    fileprivate func standing(after decision: Decided?) -> Finding? {
        guard let decision else { return waits ? nil : finding }
        if decision.isOverturned { return nil }
        return decision.points.map(finding.priced) ?? finding
    }
}
