import GRDB
import Transcripts

extension Store {
    /// Who has which chat of a round, and how far that is; in the order of the chats.
    package func seats(in round: CalibrationID) async throws(StoreError) -> [CalibrationSeat] {
        try await read { try $0.seats("calibration = ?", [round.value]) }
    }

    /// Who has which gold chat, and how far that is.
    package func goldSeats() async throws(StoreError) -> [CalibrationSeat] {
        try await read { try $0.seats("kind = 'gold'", []) }
    }

    /// What reviewers said in calibration rounds, and in first and second reviews of the same
    /// chats, as far as they are finished.
    package func sharedRatings() async throws(StoreError) -> [Rating] {
        try await read { database in
            try database.ratings("assignment.kind = 'calibration'", [])
                + database.ratings(
                    """
                    assignment.kind IN ('review', 'second') AND EXISTS (
                        SELECT 1 FROM assignment AS other
                        WHERE other.draw = assignment.draw
                            AND other.conversation = assignment.conversation
                            AND other.kind <> assignment.kind
                            AND other.kind IN ('review', 'second')
                            AND other.finished IS NOT NULL)
                    """, [])
        }
    }

    /// The finished assignments of shared chats and of gold chats: also of chats about which
    /// nobody said anything, which is an answer too.
    package func sharedReviews() async throws(StoreError) -> [SharedReview] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.shared).map { row in
                SharedReview(
                    assignment: row.id("id"), kind: try row.word("kind"),
                    reviewer: row.id("reviewer"), conversation: row.id("conversation"),
                    draw: row.optionalID("draw"), round: row.optionalID("calibration"),
                    isBlind: row["blind"], at: row.time("finished"))
            }
        }
    }

    private static let shared = """
        SELECT assignment.id, kind, reviewer, conversation, draw, calibration, blind, finished
        FROM assignment
        WHERE finished IS NOT NULL AND (kind IN ('calibration', 'gold') OR EXISTS (
            SELECT 1 FROM assignment AS other
            WHERE other.draw = assignment.draw
                AND other.conversation = assignment.conversation
                AND other.kind <> assignment.kind AND other.kind IN ('review', 'second')
                AND other.finished IS NOT NULL))
        ORDER BY finished, assignment.id
        """
}

extension Database {
    fileprivate func seats(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [CalibrationSeat] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT id, reviewer, conversation, opened, finished, cancelled FROM assignment
                WHERE \(condition) ORDER BY position, reviewer
                """, arguments: arguments
        ).map { row in
            CalibrationSeat(
                assignment: row.id("id"), reviewer: row.id("reviewer"),
                conversation: row.id("conversation"), isOpened: row["opened"] != nil,
                isFinished: row["finished"] != nil, isCancelled: row["cancelled"] != nil)
        }
    }
}
