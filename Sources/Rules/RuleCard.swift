package import Wording

/// What people read about a rule: its names, its reason and what to say instead.
package struct RuleCard: Hashable, Sendable {
    /// `topic/rule`, equal to the path of its file.
    package let id: String
    package let title: Phrase
    package let dimension: String
    package let severity: Severity
    package let points: Points
    /// `hard` findings count at once; `review` findings wait for a person.
    package let tier: Tier
    package let why: Phrase
    package let instead: Phrase
    package let falseAlarms: Phrase
    package let digest: String

    package enum Tier: String, CaseIterable, Sendable {
        case hard
        case review
    }

    package init(
        id: String, title: Phrase, dimension: String, severity: Severity, points: Points,
        tier: Tier, why: Phrase, instead: Phrase, falseAlarms: Phrase, digest: String
    ) {
        self.id = id
        self.title = title
        self.dimension = dimension
        self.severity = severity
        self.points = points
        self.tier = tier
        self.why = why
        self.instead = instead
        self.falseAlarms = falseAlarms
        self.digest = digest
    }
}
