import Store

/// How far the first reviews of a draw are.
struct DrawProgress: Sendable {
    let done: Int
    let all: Int
    /// In percent, for a picture.
    let share: Int
    let isDone: Bool
    let isAssigned: Bool

    /// - Parameter counts: `nil` where the draw has no chats.
    init(_ counts: DrawCounts?) {
        all = counts?.chats ?? 0
        done = counts?.finished ?? 0
        share = all == 0 ? 0 : done * 100 / all
        isDone = all > 0 && done == all
        isAssigned = (counts?.dealt ?? 0) > 0
    }
}
