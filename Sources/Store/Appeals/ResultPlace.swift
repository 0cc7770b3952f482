/// Where a result stands among others: the last chat first; in a chat what reviewers marked before
/// what the rules found, each the last first. Written `12f45` or `12m7`.
package struct ResultPlace: Hashable, Comparable, Sendable, LosslessStringConvertible {
    let conversation: Int64
    let isMissed: Bool
    /// Of the finding, or of the first verdict on what was missed.
    let id: Int64

    /// Before all others.
    static let start = ResultPlace(conversation: .max, isMissed: true, id: .max)

    init(conversation: Int64, isMissed: Bool, id: Int64) {
        self.conversation = conversation
        self.isMissed = isMissed
        self.id = id
    }

    /// Reads what `description` writes; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "f" || $0 == "m" }
        guard parts.count == 2, let chat = Int64(parts[0]), let id = Int64(parts[1]), chat > 0,
            id > 0
        else { return nil }
        self.init(conversation: chat, isMissed: text.contains("m"), id: id)
    }

    package var description: String { "\(conversation)\(isMissed ? "m" : "f")\(id)" }

    /// Whether one comes behind another.
    package static func < (left: ResultPlace, right: ResultPlace) -> Bool {
        (left.conversation, left.isMissed ? 1 : 0, left.id)
            < (right.conversation, right.isMissed ? 1 : 0, right.id)
    }

    /// The findings of the same chat that come behind have numbers below this.
    var findingsBelow: Int64 { isMissed ? .max : id }

    /// The same of what was missed.
    var missedBelow: Int64 { isMissed ? id : 0 }
}
