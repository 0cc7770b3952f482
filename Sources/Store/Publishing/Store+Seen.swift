import GRDB

extension Store {
    /// Where the trail ends now. Who makes something of several reads asks first, and hands it in
    /// with what was made.
    package func trailEnd() async throws(StoreError) -> TrailEnd {
        try await read { database in
            TrailEnd(seq: try Int64.fetchOne(database, sql: "SELECT max(seq) FROM trail") ?? 0)
        }
    }
}

extension Database {
    /// Throws `changedMeanwhile` where something was done since on which the scores of a period
    /// rest: a verdict, an appeal or its decision, or the end of a review in its chats, an
    /// adjustment of it, a change of a draw, or an import.
    func checkStill(_ seen: TrailEnd, _ period: PeriodID) throws {
        let isChanged = try Bool.fetchOne(
            self, sql: Self.changedSince, arguments: [seen.seq, period.value])
        if isChanged == true { throw StoreError.refused(.changedMeanwhile) }
    }

    private static let changedSince = """
        SELECT 1 FROM trail
        JOIN period ON period.id = ?2
        LEFT JOIN verdict ON trail.subject = 'verdict' AND verdict.id = trail.subject_id
            AND verdict.counts = 1
        LEFT JOIN appeal_decision
            ON trail.subject = 'decision' AND appeal_decision.id = trail.subject_id
        LEFT JOIN appeal ON appeal.id = coalesce(
            appeal_decision.appeal, iif(trail.subject = 'appeal', trail.subject_id, NULL))
        LEFT JOIN assignment
            ON trail.subject = 'assignment' AND assignment.id = trail.subject_id
        LEFT JOIN conversation ON conversation.id = coalesce(
            verdict.conversation, appeal.conversation, assignment.conversation)
        LEFT JOIN adjustment
            ON trail.subject = 'adjustment' AND adjustment.id = trail.subject_id
        WHERE trail.seq > ?1 AND (conversation.day BETWEEN first_day AND last_day
            OR adjustment.period = period.id OR trail.subject IN ('draw', 'import'))
        LIMIT 1
        """
}
