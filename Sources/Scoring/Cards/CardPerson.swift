package import Sampling

/// One agent with all that belongs to the card.
package struct CardPerson: Sendable {
    package let score: CardScore
    package let figures: [CardMeasure: Figure]
    /// What chats and exams say where a file says something else.
    package let replaced: [Figure]
    package let targets: [TargetResult]
    package let mix: CaseMix?
    /// Chats of each kind of the card, and of none at the end.
    package let kinds: [Int]
    package let coaching: CoachingSheet?

    package init(
        score: CardScore, figures: [CardMeasure: Figure], replaced: [Figure] = [],
        targets: [TargetResult], mix: CaseMix?, kinds: [Int], coaching: CoachingSheet?
    ) {
        self.score = score
        self.figures = figures
        self.replaced = replaced
        self.targets = targets
        self.mix = mix
        self.kinds = kinds
        self.coaching = coaching
    }
}
