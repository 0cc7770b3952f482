import Transcripts
import GRDB
import Sampling
import Wording

extension Change {
    /// Keeps and enters the first receipt of a draw.
    func enterFirst(_ receipt: DrawReceipt, of id: DrawID, name: String) throws {
        try keep(receipt, of: id, version: 1)
        try enter(receipt, of: id)
        try log(
            .drawn, .draw, id.value,
            new: [.name: name, .receipt: Digest(of: receipt.json).hex])
    }

    func keep(_ receipt: DrawReceipt, of draw: DrawID, version: Int) throws {
        try database.execute(
            sql: """
                INSERT INTO draw_receipt (draw, version, receipt, digest, at, by)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                draw.value, version, String(decoding: receipt.json, as: UTF8.self),
                Digest(of: receipt.json).hex, at.milliseconds, by?.value,
            ])
    }

    /// Enters strata, chats and replacements; what is there already stays.
    func enter(_ receipt: DrawReceipt, of draw: DrawID) throws {
        let ids = try conversations(receipt.drawnIDs)
        for stratum in receipt.strata {
            try database.execute(
                sql: """
                    INSERT INTO draw_stratum (draw, stratum, population, sample)
                    VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sample = excluded.sample
                    """,
                arguments: [draw.value, stratum.stratum, stratum.population, stratum.sample])
            try enter(stratum, of: draw, ids)
        }
        for (position, unit) in (receipt.leads?.units ?? []).enumerated() {
            guard let id = ids[unit.id] else { continue }
            try enter(
                id, of: draw, .leads, nil, position: position, chance: unit.inclusionProbability)
        }
        for change in receipt.amendments ?? [] where change.kind == .replacement {
            guard let out = change.id.flatMap({ ids[$0] }) else { continue }
            try replace(
                out, by: change.substitute.flatMap { ids[$0] }, reason: change.reason ?? "",
                in: draw)
        }
    }

    /// The stratum's sample, and what was replaced in it since.
    private func enter(
        _ stratum: ReceiptStratum, of draw: DrawID, _ ids: [String: ConversationID]
    ) throws {
        for (position, unit) in stratum.ids.enumerated() {
            guard let id = ids[unit] else { continue }
            try enter(
                id, of: draw, .scoring, stratum.stratum, position: position,
                chance: stratum.inclusionProbability)
        }
    }

    private func enter(
        _ id: ConversationID, of draw: DrawID, _ basket: Basket, _ stratum: String?,
        position: Int, chance: String
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO drawn (draw, conversation, basket, stratum, position, chance)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET chance = excluded.chance
                """,
            arguments: [
                draw.value, id.value, basket.rawValue, stratum, position, chance,
            ])
    }

    /// Takes a chat out of the sample; who had it gets the other one.
    private func replace(
        _ out: ConversationID, by other: ConversationID?, reason: String, in draw: DrawID
    ) throws {
        if try database.isTakenOut(out, of: draw) { return }
        if let other { try enterReplaced(out, likeThat: other, in: draw) }
        try database.execute(
            sql: """
                UPDATE drawn SET taken_out = ?, reason = ?, replaced_by = ?
                WHERE draw = ? AND conversation = ?
                """,
            arguments: [at.milliseconds, reason, other?.value, draw.value, out.value])
        let affected = try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM assignment
                WHERE draw = ? AND conversation = ? AND cancelled IS NULL
                """, arguments: [draw.value, out.value]
        ).map { try Assignment($0) }
        for assignment in affected {
            // What was judged must not leave the sample because of how it was judged.
            if assignment.finished != nil { throw StoreError.refused(.alreadyFinished) }
            try database.execute(
                sql: "UPDATE assignment SET cancelled = ? WHERE id = ?",
                arguments: [at.milliseconds, assignment.id.value])
            if let other { try assign(other, like: assignment) }
        }
    }

    /// A receipt that was changed before it was entered: what was replaced is entered too, so that
    /// it stays visible.
    private func enterReplaced(
        _ out: ConversationID, likeThat other: ConversationID, in draw: DrawID
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO drawn (draw, conversation, basket, stratum, position, chance)
                SELECT draw, ?, basket, stratum, position, chance FROM drawn
                WHERE draw = ? AND conversation = ? ON CONFLICT DO NOTHING
                """, arguments: [out.value, draw.value, other.value])
    }

    /// The numbers of chats by their ids in the archive.
    func conversations(_ archiveIDs: Set<String>) throws -> [String: ConversationID] {
        var found: [String: ConversationID] = [:]
        var lacking: [String] = []
        for id in archiveIDs {
            let number = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT id FROM conversation WHERE archive_id = ?"),
                arguments: [id.inNormalFormC])
            if let number { found[id] = ConversationID(number) } else { lacking.append(id) }
        }
        if let first = lacking.min() {
            throw StoreError.unknownConversations(count: lacking.count, first: first)
        }
        return found
    }
}
