package import Rules

/// An adjustment to sign.
package struct NewAdjustment: Hashable, Sendable {
    package var agent: String
    /// What it adjusts: the last publication of its period.
    package var publication: PublicationID
    /// The one that it replaces; `nil` where it replaces the published score.
    package var after: AdjustmentID?
    package var old: Points
    package var points: Points
    package var reason: String
    package var signature: String

    package init(
        agent: String, publication: PublicationID, after: AdjustmentID? = nil,
        old: Points, points: Points, reason: String, signature: String
    ) {
        self.agent = agent
        self.publication = publication
        self.after = after
        self.old = old
        self.points = points
        self.reason = reason
        self.signature = signature
    }
}
