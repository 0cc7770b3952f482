import GRDB
package import Sampling
package import Transcripts

extension Store {
    /// Deals the chats of a draw that nobody has yet to reviewers, from a seed, so that nobody can
    /// choose: nobody gets more than one chat more than another, in all and nearly in each stratum.
    ///
    /// - Parameters:
    ///   - overlap: the share of the sample that a second reviewer sees too.
    ///   - isBlind: whether reviewers decide before they see the agent and the machine's verdict.
    /// - Returns: how many chats were dealt, second reviews among them; 0 where none was left.
    package func assign(
        _ draw: DrawID, to reviewers: [UserID], overlap: Proportion?, seed: Digest,
        isBlind: Bool = false, due: Timestamp? = nil, by: UserID, at: Timestamp
    ) async throws(StoreError) -> Int {
        let plan: ReviewPlan
        do {
            plan = try ReviewPlan(reviewers: reviewers.map { "\($0.value)" }, overlap: overlap)
        } catch {
            throw .noReviewers
        }
        return try await write(by: by, at: at) { change in
            let stored = try change.database.existingDraw(draw)
            if stored.state != .drawn { throw StoreError.refused(.notDrawn) }
            let free = try change.database.unassigned(of: draw)
            if free.isEmpty { return 0 }
            let deal = Dealing(free, plan: plan, seed: seed)
            var count = 0
            for given in deal.given {
                try change.assign(given, of: draw, isBlind: isBlind, due: due ?? stored.due)
                count += 1
            }
            try change.log(
                .assigned, .draw, draw.value,
                new: [
                    .reviewers: plan.reviewers.joined(separator: " "), .chats: "\(count)",
                    .seed: seed.hex,
                ])
            return count
        }
    }
}

/// Who gets which chat.
private struct Dealing {
    struct Given {
        let conversation: ConversationID
        let reviewer: UserID
        let kind: AssignmentKind
        /// The place in the reviewer's queue: by chance, so that agents come mixed.
        let position: Int
    }

    private(set) var given: [Given] = []

    init(_ strata: [[String]], plan: ReviewPlan, seed: Digest) {
        var rota = ReviewRota(plan, seed: seed)
        rota.deal(strata)
        let hash = KeyedHash(key: seed.bytes)
        let order = strata.flatMap(\.self).map { (hash.digest(of: Array($0.utf8)), $0) }
            .sorted { $0.0 < $1.0 }
        for (position, (_, unit)) in order.enumerated() {
            guard let id = ConversationID(unit) else { continue }
            for (seat, name) in (rota.reviewers[unit] ?? []).enumerated() {
                guard let reviewer = UserID(name) else { continue }
                given.append(
                    Given(
                        conversation: id, reviewer: reviewer, kind: seat == 0 ? .review : .second,
                        position: position))
            }
        }
    }
}

extension Change {
    fileprivate func assign(
        _ given: Dealing.Given, of draw: DrawID, isBlind: Bool, due: Timestamp?
    ) throws {
        let id = given.conversation
        try add(
            given.kind, draw: draw, calibration: nil, conversation: id,
            audit: try database.lastAudit(of: id), reviewer: given.reviewer,
            position: given.position, isBlind: isBlind, due: due)
    }

    /// Gives the reviewer of one chat another in its place.
    func assign(_ conversation: ConversationID, like other: Assignment) throws {
        try add(
            other.kind, draw: other.draw, calibration: other.calibration,
            conversation: conversation, audit: try database.lastAudit(of: conversation),
            reviewer: other.reviewer, position: other.position, isBlind: other.isBlind,
            due: other.due)
    }

    func add(
        _ kind: AssignmentKind, draw: DrawID?, calibration: CalibrationID?,
        conversation: ConversationID, audit: AuditID, reviewer: UserID, position: Int,
        isBlind: Bool, due: Timestamp?
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO assignment (kind, draw, calibration, conversation, audit, reviewer,
                    position, due, made, blind)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            kind.rawValue, draw?.value, calibration?.value, conversation.value, audit.value,
            reviewer.value, position, due?.milliseconds, at.milliseconds, isBlind,
        ])
    }
}

extension Database {
    /// The numbers of the chats of a draw that nobody has, by stratum, leads last.
    fileprivate func unassigned(of draw: DrawID) throws -> [[String]] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT conversation, stratum FROM drawn
                WHERE draw = ? AND taken_out IS NULL AND NOT EXISTS (
                    SELECT 1 FROM assignment WHERE assignment.draw = drawn.draw
                        AND assignment.conversation = drawn.conversation AND cancelled IS NULL)
                ORDER BY stratum IS NULL, stratum, position
                """, arguments: [draw.value])
        var strata: [[String]] = []
        var last: String??
        for row in rows {
            let stratum: String? = row["stratum"]
            if last != .some(stratum) { strata.append([]) }
            last = .some(stratum)
            let id: Int64 = row["conversation"]
            strata[strata.count - 1].append("\(id)")
        }
        return strata
    }

    /// The audit by which a chat is dealt: the one that its agent has objected to, else the last.
    func lastAudit(of conversation: ConversationID) throws -> AuditID {
        let audit = try Int64.fetchOne(
            cachedStatement(sql: "SELECT audit FROM last_audit WHERE conversation = ?"),
            arguments: [conversation.value])
        guard let audit else { throw StoreError.notAudited("\(conversation.value)") }
        return AuditID(audit)
    }
}
