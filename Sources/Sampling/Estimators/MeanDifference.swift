/// The difference of the means of two independent samples, second minus first (Welch 1947):
/// se² = s₁²/n₁ + s₂²/n₂, with the degrees of freedom of Satterthwaite (1946),
/// se⁴ / ((s₁²/n₁)²/(n₁ − 1) + (s₂²/n₂)²/(n₂ − 1)).
package struct MeanDifference: Hashable, Sendable {
    /// nil where one of the samples is empty.
    package let difference: Double?
    /// nil where one of the samples has fewer than two values.
    package let limits: Limits?

    package init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) {
        let parts = [first, second].map { values in
            values.sampleVariance.map { $0 / Double(values.count) }
        }
        difference = first.mean.flatMap { one in second.mean.map { $0 - one } }
        guard let difference, let one = parts[0], let other = parts[1] else {
            limits = nil
            return
        }
        let square = one + other
        guard square > 0 else {
            limits = Limits(low: difference, high: difference)
            return
        }
        let freedom =
            square * square
            / (one * one / Double(first.count - 1) + other * other / Double(second.count - 1))
        let half =
            square.squareRoot() * StudentT(degreesOfFreedom: freedom).twoSided(confidence)
        limits = Limits(low: difference - half, high: difference + half)
    }
}
