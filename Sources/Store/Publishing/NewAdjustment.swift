package import Rules

/// An adjustment to sign.
package struct NewAdjustment: Hashable, Sendable {
    package var agent: String
    package var period: PeriodID
    package var conversation: ConversationID?
    package var old: Points
    package var points: Points
    package var reason: String
    package var signature: String

    package init(
        agent: String, period: PeriodID, conversation: ConversationID? = nil, old: Points,
        points: Points, reason: String, signature: String
    ) {
        self.agent = agent
        self.period = period
        self.conversation = conversation
        self.old = old
        self.points = points
        self.reason = reason
        self.signature = signature
    }
}
