import Rules
import Store

/// One finding, or one thing that somebody marked as missed, with what each reviewer said.
struct RatedThing: Sendable {
    let key: Key
    let dimension: String?
    /// Who has finished the chat.
    let reviewers: [UserID]
    /// Who said something; of a missed violation, who marked it.
    let said: [UserID: Rating]

    /// What makes it one thing.
    struct Key: Hashable, Comparable, Sendable {
        let conversation: ConversationID
        let finding: FindingID?
        let rule: String
        let message: Int?

        init(_ rating: Rating) {
            conversation = rating.conversation
            finding = rating.finding
            rule = rating.rule
            message = rating.message
        }

        static func < (left: Key, right: Key) -> Bool {
            (left.conversation, left.finding?.value ?? .max, left.rule, left.message ?? 0)
                < (right.conversation, right.finding?.value ?? .max, right.rule, right.message ?? 0)
        }
    }

    init(_ key: Key, _ ratings: [Rating], reviewers: [UserID]) {
        self.key = key
        self.reviewers = reviewers
        dimension = ratings.first?.dimension
        said = ratings.reduce(into: [:]) { $0[$1.reviewer] = $1 }
    }

    var outcomes: [UserID: Outcome] { said.mapValues(\.outcome) }

    /// What each who has finished the chat takes off for it; nothing where he did not mark it.
    private var charges: [Points] { reviewers.map { said[$0]?.charge ?? .zero } }

    /// The largest difference of points.
    var spread: Points { (charges.max() ?? .zero) - (charges.min() ?? .zero) }

    /// Whether reviewers differ in what they say or in points.
    var isGap: Bool {
        Set(reviewers.map { said[$0]?.outcome }).count > 1 || spread > .zero
    }
}
