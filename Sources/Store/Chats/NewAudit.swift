package import Rules

/// The rules and the scorecard of an audit to add.
package struct NewAudit: Sendable {
    package let rulesDigest: String
    package let scorecardDigest: String
    package let scorecard: String
    package let pack: String?
    package let zone: String
    package let cards: [RuleCard]

    package init(
        rulesDigest: String, scorecardDigest: String, scorecard: String, pack: String?,
        zone: String, cards: [RuleCard]
    ) {
        self.rulesDigest = rulesDigest
        self.scorecardDigest = scorecardDigest
        self.scorecard = scorecard
        self.pack = pack
        self.zone = zone
        self.cards = cards
    }
}
