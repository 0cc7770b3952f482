import Store
import Wording

/// What has changed since a publication, as a reader may see it.
struct LaterChanges: Sendable {
    /// The first first.
    let rows: [ChangeRow]
    /// How many are in chats that the reader is still to judge.
    let hidden: Int

    /// Whether there is more than adjustments, which belong to the publication itself.
    var isMoved: Bool {
        hidden > 0 || rows.contains { $0.change.entry.knownAction != .adjusted }
    }

    /// That some are not shown; `nil` where all are.
    var sentence: Phrase? { hidden > 0 ? .changesHidden(hidden) : nil }
}
