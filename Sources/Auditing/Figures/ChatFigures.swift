import Rules
import Scoring
package import Transcripts

/// What one conversation says of the agent who owns it, beside what the rules find.
package struct ChatFigures: Hashable, Sendable {
    package let conversation: String
    package let agent: String
    package let name: String
    /// `nil` where the export has no times.
    package let start: Timestamp?
    package let shop: String?
    package let product: String?
    /// Index of its kind on the card; `nil` where none fits.
    package let kind: Int?
    /// The owner's first answer; `nil` where somebody else came first, or nobody asked.
    package let firstReply: Wait?
    /// All of the owner's answers, the first among them.
    package let replies: [Wait]
    /// `nil` where the export does not say.
    package let solved: Bool?
    /// From the customer's first word to an agent's last, in milliseconds; of solved chats only.
    package let solveTime: Int64?
    /// Whether the customer was back within the days of the card; `nil` where the customer is not
    /// known, or the archive ends before those days are over.
    package let reopened: Bool?
    /// Whether another agent wrote too.
    package let isHandedOver: Bool
    package let rating: Double?
    /// Whether the chat is marked as a complaint, or rated 1 or 2.
    package let isComplaint: Bool

    /// How long a customer waited for an answer.
    package struct Wait: Hashable, Sendable {
        /// Working time from the customer's last line, in milliseconds, as the rules count it.
        package let working: Int64
        /// By the clock on the wall, from the first line that nobody had answered.
        package let elapsed: Int64
        /// How many chats the agent held when the customer wrote, this one among them.
        package let load: Int?
    }

    /// From so much on, of 5, a rating counts as satisfied; up to `badRating` as a complaint.
    package static let goodRating = 4.0
    static let badRating = 2.0
    /// Tags that make a chat a complaint.
    static let complaintTags: Set = ["complaint", "投诉", "差评"]

    /// `nil` where no agent wrote.
    init?(
        of conversation: Conversation, _ waits: Waits, card: PerformanceCard,
        background: (any Background)?
    ) {
        guard let owner = conversation.owner else { return nil }
        let tags = Set(conversation.tags)
        self.conversation = conversation.id
        agent = owner.id
        name = owner.name
        start = conversation.start
        shop = conversation.shop
        product = conversation.product
        kind = card.kinds.firstIndex { !$0.tags.isDisjoint(with: tags) }
        replies = waits.all.filter { $0.agent == owner.id }.map(\.wait)
        let first = waits.all.first
        firstReply = first.flatMap { $0.isFirst && $0.agent == owner.id ? $0.wait : nil }
        solved = conversation.resolved
        solveTime = conversation.resolved == true ? waits.length : nil
        reopened = Self.isReopened(conversation, days: card.reopenedDays, background)
        isHandedOver = conversation.messages.contains {
            $0.role == .agent && conversation.participants[$0.sender].id != owner.id
        }
        rating = conversation.rating
        isComplaint =
            !tags.isDisjoint(with: Self.complaintTags)
            || conversation.rating.map { $0 <= Self.badRating } ?? false
    }

    private static func isReopened(
        _ conversation: Conversation, days: Int, _ background: (any Background)?
    ) -> Bool? {
        guard let background, conversation.customer?.isEmpty == false,
            let last = conversation.messages.lazy.compactMap(\.time).max()
        else { return nil }
        let due = Timestamp(milliseconds: last.milliseconds + Int64(days) * 86_400_000)
        if let next = background.nextContact(after: last, of: conversation), next <= due {
            return true
        }
        return background.end.map { $0 >= due } == true ? false : nil
    }
}
