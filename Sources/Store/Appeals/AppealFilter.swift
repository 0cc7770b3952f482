import GRDB

/// Which appeals are asked for.
package struct AppealFilter: Sendable {
    /// `true` for those that wait, `false` for those decided, `nil` for all.
    package var isOpen: Bool?
    /// Leaves out appeals on chats that this user has still to review.
    package var hiddenFrom: UserID?
    /// The last one of the page before; `nil` for the first page.
    package var after: AppealID?
    package var limit = 100

    package init(isOpen: Bool? = nil) {
        self.isOpen = isOpen
    }

    /// A review that a user has still to do of the chat of an appeal.
    static let toReview = """
        SELECT 1 FROM assignment
        WHERE assignment.conversation = appeal.conversation AND reviewer = ?
            AND finished IS NULL AND cancelled IS NULL
        """

    /// What follows `WHERE`, with the order.
    var condition: String {
        let hiding = hiddenFrom == nil ? "" : "AND NOT EXISTS (\(Self.toReview))"
        switch isOpen {
        case true?:
            return "appeal_decision.id IS NULL AND appeal.id > ? \(hiding) ORDER BY appeal.id"
        case false?:
            return "appeal_decision.id IS NOT NULL AND appeal.id < ? \(hiding) "
                + "ORDER BY appeal.id DESC"
        case nil: return "appeal.id < ? \(hiding) ORDER BY appeal.id DESC"
        }
    }

    var arguments: StatementArguments {
        let start = after?.value ?? (isOpen == true ? 0 : .max)
        return [start] + (hiddenFrom.map { [$0.value] } ?? [])
    }
}
