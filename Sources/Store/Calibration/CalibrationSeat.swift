/// One reviewer's place before one chat of a calibration round, or before a gold chat.
package struct CalibrationSeat: Hashable, Sendable {
    package let assignment: AssignmentID
    package let reviewer: UserID
    package let conversation: ConversationID
    package let isOpened: Bool
    package let isFinished: Bool
    /// Whether the round ended before it was finished.
    package let isCancelled: Bool
}
