import Rules
import Scoring
import Transcripts

/// Whether the first answer to a customer came in the time that the card allows chats of its kind,
/// by whichever agent. A chat that nobody answered counts too, once the time is over.
package struct ChatResponse: Hashable, Sendable {
    /// Index of the class on the card.
    package let place: Int
    package let isInTime: Bool

    package init(place: Int, isInTime: Bool) {
        self.place = place
        self.isInTime = isInTime
    }

    /// `nil` where nobody asked, the card has no class for the chat, a bot alone served the
    /// customer, or the time is not over by the end of the archive.
    init?(
        in conversation: Conversation, _ waits: Waits, card: PerformanceCard,
        background: (any Background)?
    ) {
        let tags = Set(conversation.tags)
        let place = card.classes.firstIndex { $0.tags.isEmpty || !$0.tags.isDisjoint(with: tags) }
        guard let place else { return nil }
        let within = card.classes[place].within
        self.place = place
        if let first = waits.all.first {
            isInTime = first.wait.elapsed <= within
        } else {
            guard let asked = waits.unanswered, let end = background?.end,
                end.since(asked) > within
            else { return nil }
            isInTime = false
        }
    }
}
