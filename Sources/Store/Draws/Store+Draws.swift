import GRDB
package import Sampling
package import Transcripts
package import Wording

extension Store {
    /// Plans a draw: `plan` fixes its frame and design, in words of whoever planned it.
    package func planDraw(
        _ name: String, plan: String, design: Phrase, due: Timestamp?, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> DrawID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                """
                INSERT INTO draw (name, state, plan, design_zh, design_en, due, made, by)
                VALUES (?, 'planned', ?, ?, ?, ?, ?, ?)
                """,
                [
                    name, plan, design.zh, design.en, due?.milliseconds, at.milliseconds,
                    by?.value,
                ])
            try change.log(
                .drawPlanned, .draw, id,
                new: ["name": name, "plan": Digest(of: plan).hex])
            return DrawID(id)
        }
    }

    /// Notes that the parties have committed: `plan` holds their commits now.
    package func commit(
        _ id: DrawID, plan: String, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let old = try change.database.existingDraw(id)
            if old.state == .drawn { throw StoreError.refused(.alreadyDrawn) }
            try change.database.execute(
                sql: "UPDATE draw SET state = 'committed', plan = ? WHERE id = ?",
                arguments: [plan, id.value])
            try change.log(
                .drawCommitted, .draw, id.value,
                old: old.plan.map { ["plan": Digest(of: $0).hex] },
                new: ["plan": Digest(of: plan).hex])
        }
    }

    /// Enters a draw that was taken: a new one, or the one that was planned.
    ///
    /// - Throws: `unknownConversations` where the store lacks what was drawn; nothing is entered.
    package func addDraw(
        _ receipt: DrawReceipt, name: String, design: Phrase, due: Timestamp? = nil,
        planned: DrawID? = nil, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> DrawID {
        try await write(by: by, at: at) { change in
            let id =
                try planned
                ?? DrawID(
                    change.insert(
                        """
                        INSERT INTO draw (name, state, seed_code, population, design_zh, design_en,
                            due, made, by)
                        VALUES (?, 'drawn', ?, ?, ?, ?, ?, ?, ?)
                        """,
                        [
                            name, receipt.seedCode, receipt.population, design.zh, design.en,
                            due?.milliseconds, at.milliseconds, by?.value,
                        ]))
            if planned != nil { try change.complete(id, receipt) }
            try change.keep(receipt, of: id, version: 1)
            try change.enter(receipt, of: id)
            try change.log(
                .drawn, .draw, id.value,
                new: ["name": name, "receipt": Digest(of: receipt.json).hex])
            return id
        }
    }

    /// Enters what was changed since by a top-up or a replacement: who had a chat that was taken
    /// out gets the one that came in for it.
    package func amend(
        _ id: DrawID, to receipt: DrawReceipt, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let draw = try change.database.existingDraw(id)
            guard draw.state == .drawn, draw.seedCode == receipt.seedCode else {
                throw StoreError.refused(.notDrawn)
            }
            let last = try change.database.receipts(of: id).last
            try change.keep(receipt, of: id, version: (last?.version ?? 0) + 1)
            try change.enter(receipt, of: id)
            try change.log(
                .drawAmended, .draw, id.value, old: last.map { ["receipt": $0.digest] },
                new: ["receipt": Digest(of: receipt.json).hex])
        }
    }

    /// All draws, the last first.
    package func draws() async throws(StoreError) -> [StoredDraw] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM draw ORDER BY id DESC")
                .map { try StoredDraw($0) }
        }
    }

    package func draw(_ id: DrawID) async throws(StoreError) -> StoredDraw? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM draw WHERE id = ?", arguments: [id.value]
            )
            .map { try StoredDraw($0) }
        }
    }

    /// The receipts of a draw, the first first.
    package func receipts(of id: DrawID) async throws(StoreError) -> [Receipt] {
        try await read { try $0.receipts(of: id) }
    }

    /// Everything that the draw gave to people, leads behind the sample, with what was taken out.
    package func drawn(_ id: DrawID) async throws(StoreError) -> [DrawnConversation] {
        try await read { try $0.drawn(id) }
    }
}
