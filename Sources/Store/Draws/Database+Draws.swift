import GRDB

extension Database {
    func existingDraw(_ id: DrawID) throws -> StoredDraw {
        let row = try Row.fetchOne(
            self, sql: "SELECT * FROM draw WHERE id = ?", arguments: [id.value])
        guard let row else { throw StoreError.absent(.draw, id.value) }
        return try StoredDraw(row)
    }

    func receipts(of id: DrawID) throws -> [Receipt] {
        try Row.fetchAll(
            self, sql: "SELECT * FROM draw_receipt WHERE draw = ? ORDER BY version",
            arguments: [id.value]
        ).map { row in
            Receipt(
                version: row["version"], json: row["receipt"], digest: row["digest"],
                at: row.time("at"), by: row.optionalID("by"))
        }
    }

    func isTakenOut(_ conversation: ConversationID, of draw: DrawID) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: """
                SELECT taken_out IS NOT NULL FROM drawn WHERE draw = ? AND conversation = ?
                """, arguments: [draw.value, conversation.value]) == true
    }

    func drawn(_ id: DrawID) throws -> [DrawnConversation] {
        let assigned = try Row.fetchAll(
            self,
            sql: """
                SELECT id, conversation, kind, reviewer, opened, finished FROM assignment
                WHERE draw = ? AND cancelled IS NULL ORDER BY id
                """, arguments: [id.value])
        let byConversation = Dictionary(grouping: assigned) { $0["conversation"] as Int64 }
        return try Row.fetchAll(
            self,
            sql: """
                SELECT \(StoredConversation.columns), drawn.basket, drawn.stratum,
                    drawn.position, drawn.chance, drawn.taken_out, drawn.reason,
                    drawn.replaced_by
                FROM drawn JOIN conversation ON conversation.id = drawn.conversation
                \(StoredConversation.join)
                WHERE drawn.draw = ?
                ORDER BY drawn.basket DESC, drawn.stratum, drawn.position, drawn.taken_out
                """, arguments: [id.value]
        ).map { row in
            try DrawnConversation(
                row, try byConversation[row["id"], default: []].map(Self.assigned))
        }
    }

    private static func assigned(_ row: Row) throws -> DrawnConversation.Assigned {
        DrawnConversation.Assigned(
            id: row.id("id"), kind: try row.word("kind"), reviewer: row.id("reviewer"),
            opened: row.optionalTime("opened"), finished: row.optionalTime("finished"))
    }
}

extension DrawnConversation {
    fileprivate init(_ row: Row, _ assignments: [Assigned]) throws {
        conversation = StoredConversation(row)
        basket = try row.word("basket")
        stratum = row["stratum"]
        position = row["position"]
        chance = row["chance"]
        takenOut = row.optionalTime("taken_out")
        reason = row["reason"]
        replacedBy = row.optionalID("replaced_by")
        self.assignments = assignments
    }
}
