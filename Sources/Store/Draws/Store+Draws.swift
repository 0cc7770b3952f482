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
                new: [.name: name, .plan: Digest(of: plan).hex])
            return DrawID(id)
        }
    }

    /// Notes a step of the parties towards a draw that is planned: `plan` holds it now.
    ///
    /// - Parameters:
    ///   - old: the plan that the step was made in.
    ///   - state: planned or committed.
    ///   - step: what was done, for the trail.
    /// - Throws: `changedMeanwhile` where another step came first; nothing is written then.
    package func changePlan(
        of id: DrawID, from old: String, to plan: String, state: DrawState, step: TrailAction,
        by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let draw = try change.database.existingDraw(id)
            if draw.state == .drawn { throw StoreError.refused(.alreadyDrawn) }
            if draw.plan != old { throw StoreError.refused(.changedMeanwhile) }
            try change.database.execute(
                sql: "UPDATE draw SET state = ?, plan = ? WHERE id = ?",
                arguments: [state.rawValue, plan, id.value])
            try change.log(
                step, .draw, id.value, old: [.plan: Digest(of: old).hex],
                new: [.plan: Digest(of: plan).hex])
        }
    }

    /// Enters a draw that was taken.
    ///
    /// - Throws: `unknownConversations` where the store lacks what was drawn; nothing is entered.
    package func addDraw(
        _ receipt: DrawReceipt, name: String, design: Phrase, due: Timestamp? = nil,
        by: UserID?, at: Timestamp
    ) async throws(StoreError) -> DrawID {
        try await write(by: by, at: at) { change in
            let id = DrawID(
                try change.insert(
                    """
                    INSERT INTO draw (name, state, seed_code, population, design_zh, design_en,
                        due, made, by)
                    VALUES (?, 'drawn', ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        name, receipt.seedCode, receipt.population, design.zh, design.en,
                        due?.milliseconds, at.milliseconds, by?.value,
                    ]))
            try change.enterFirst(receipt, of: id, name: name)
            return id
        }
    }

    /// Enters the draw that was planned, once it is taken.
    ///
    /// - Parameters:
    ///   - planned: the draw as it was when it was taken.
    ///   - plan: as it is at the end, with the draw in its log.
    /// - Throws: as `addDraw`, `alreadyDrawn`, and `changedMeanwhile` where a step of the parties
    ///   came first, such as a restart.
    package func completeDraw(
        _ planned: StoredDraw, _ receipt: DrawReceipt, plan: String, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        let id = planned.id
        try await write(by: by, at: at) { change in
            let draw = try change.database.existingDraw(id)
            if draw.state == .drawn { throw StoreError.refused(.alreadyDrawn) }
            if draw.plan != planned.plan { throw StoreError.refused(.changedMeanwhile) }
            try change.database.execute(
                sql: """
                    UPDATE draw SET state = 'drawn', plan = ?, seed_code = ?, population = ?
                    WHERE id = ?
                    """, arguments: [plan, receipt.seedCode, receipt.population, id.value])
            try change.enterFirst(receipt, of: id, name: draw.name)
        }
    }

    /// Enters what was changed since by a top-up or a replacement: who had a chat that was taken
    /// out gets the one that came in for it.
    ///
    /// - Parameters:
    ///   - draw: as it was when the change was made.
    ///   - old: its last receipt then; the new one holds all changes of it and one more.
    ///   - plan: of a draw that was planned, with the change in its log.
    /// - Throws: `changedMeanwhile` where another change came first: the new receipt lacks it.
    package func amend(
        _ draw: StoredDraw, from old: Receipt, to receipt: DrawReceipt, plan: String? = nil,
        by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        let (id, agreed) = (draw.id, draw.plan)
        try await write(by: by, at: at) { change in
            let draw = try change.database.existingDraw(id)
            guard draw.state == .drawn, draw.seedCode == receipt.seedCode else {
                throw StoreError.refused(.notDrawn)
            }
            let last = try change.database.receipts(of: id).last
            guard let last, last.digest == old.digest, draw.plan == agreed else {
                throw StoreError.refused(.changedMeanwhile)
            }
            try change.database.execute(
                sql: "UPDATE draw SET plan = coalesce(?, plan) WHERE id = ?",
                arguments: [plan, id.value])
            try change.keep(receipt, of: id, version: last.version + 1)
            try change.enter(receipt, of: id)
            try change.log(
                .drawAmended, .draw, id.value, old: [.receipt: last.digest],
                new: [.receipt: Digest(of: receipt.json).hex])
        }
    }

    /// All draws, the last first.
    package func draws() async throws(StoreError) -> [StoredDraw] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM draw ORDER BY id DESC")
                .map { try StoredDraw($0) }
        }
    }

    /// The draws that are planned and not taken, the last first.
    package func plannedDraws() async throws(StoreError) -> [StoredDraw] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM draw WHERE state <> 'drawn' ORDER BY id DESC"
            ).map { try StoredDraw($0) }
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
