package import Sampling

/// What a team has set itself, beside the card.
package struct CardTarget: Hashable, Sendable {
    package let measure: CardMeasure
    package let limit: ExactDecimal
    /// Whether the figure must not be above the limit; otherwise not below it.
    package let isMost: Bool
}
