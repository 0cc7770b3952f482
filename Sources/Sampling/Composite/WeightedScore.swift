/// A score with its weight; nil where the metric is missing.
package struct WeightedScore: Hashable, Sendable {
    package let weight: ExactDecimal
    package let score: Fraction?

    package init(weight: ExactDecimal, score: Fraction?) {
        self.weight = weight
        self.score = score
    }
}
