import Reports
import Store
import Wording

/// How many chats of a month have lost their words.
struct ForgottenChats: Sendable {
    /// Those that count for their times and findings still.
    private(set) var counted = 0
    /// Those of which nothing is known but the findings.
    private(set) var uncounted = 0

    /// Counts a chat where it has lost its words.
    mutating func add(_ chat: AuditedChat) {
        if chat.conversation == nil { uncounted += 1 } else if chat.isForgotten { counted += 1 }
    }

    /// Counts those of another month as well.
    mutating func add(_ other: ForgottenChats) {
        counted += other.counted
        uncounted += other.uncounted
    }

    /// What to tell of them; nothing where there are none.
    var sentences: [Phrase] {
        (counted > 0 ? [.teamForgotten(NumberText.count(counted))] : [])
            + (uncounted > 0 ? [.teamForgottenWhole(NumberText.count(uncounted))] : [])
    }
}
