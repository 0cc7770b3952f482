import Store

/// How far the first reviews of a draw are.
struct DrawProgress: Sendable {
    let done: Int
    let all: Int
    /// In percent, for a picture.
    let share: Int
    let isDone: Bool
    let isAssigned: Bool

    init(_ drawn: [DrawnConversation]) {
        let standing = drawn.filter { $0.takenOut == nil }
        all = standing.count
        done = standing.count { chat in
            chat.assignments.contains { $0.kind == .review && $0.finished != nil }
        }
        share = all == 0 ? 0 : done * 100 / all
        isDone = all > 0 && done == all
        isAssigned = standing.contains { !$0.assignments.isEmpty }
    }
}
