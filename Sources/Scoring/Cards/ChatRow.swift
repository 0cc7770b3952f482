package import Rules
package import Wording

/// One chat behind the numbers of a card.
package struct ChatRow: Hashable, Sendable {
    package let conversation: String
    package let agent: String
    package let name: String
    /// Milliseconds since 1970; nil where the export has no times.
    package let start: Int64?
    package let shop: String?
    package let product: String?
    /// On the card; nil where it fits none.
    package let kind: Phrase?
    package let score: Points
    /// Working time of the owner's first answer, in seconds.
    package let firstReply: Double?
    /// Mean working time of all the owner's answers, in seconds.
    package let reply: Double?
    package let replies: Int
    package let solved: Bool?
    package let reopened: Bool?
    package let isHandedOver: Bool
    package let rating: Double?
    package let isComplaint: Bool
    /// Ids of the rules that cost the owner points.
    package var rules: [String]

    package init(
        conversation: String, agent: String, name: String, start: Int64?, shop: String?,
        product: String?, kind: Phrase?, score: Points, firstReply: Double?, reply: Double?,
        replies: Int, solved: Bool?, reopened: Bool?, isHandedOver: Bool, rating: Double?,
        isComplaint: Bool, rules: [String]
    ) {
        self.conversation = conversation
        self.agent = agent
        self.name = name
        self.start = start
        self.shop = shop
        self.product = product
        self.kind = kind
        self.score = score
        self.firstReply = firstReply
        self.reply = reply
        self.replies = replies
        self.solved = solved
        self.reopened = reopened
        self.isHandedOver = isHandedOver
        self.rating = rating
        self.isComplaint = isComplaint
        self.rules = rules
    }
}
