/// The weighted mean of the metrics that are there: Σ w·s/Σ w, exact until it is shown.
package struct CompositeScore: Hashable, Sendable {
    /// nil where too little is there, or nothing.
    package let exact: Fraction?
    /// The weight that is there, as a share of all weight; below 1 say “按已有部分折算”.
    package let coverage: Fraction

    /// The score to show and to grade: two places, halves up.
    package var score: ExactDecimal? { exact?.rounded() }

    /// - Parameters:
    ///   - metrics: weights 0 or more.
    ///   - minimumCoverage: below this share there is no score.
    package init(_ metrics: [WeightedScore], minimumCoverage: ExactDecimal = ExactDecimal(0)) {
        let present = metrics.filter { $0.score != nil }
        let all = CompositeScore.sum(metrics.map { Fraction($0.weight) })
        let weight = CompositeScore.sum(present.map { Fraction($0.weight) })
        let coverage = weight / all ?? .zero
        let total = CompositeScore.sum(
            present.map { Fraction($0.weight) * ($0.score ?? .zero) })
        self.coverage = coverage
        exact = coverage < Fraction(minimumCoverage) ? nil : total / weight
    }

    /// √(Σ(w·se)² + (Σⱼ w·se)²)/Σw: the sampling error of the composite.
    ///
    /// - Parameters:
    ///   - metrics: that are independent of each other and of the joint ones.
    ///   - joint: that rest on the same findings, so that their errors may move together. They are
    ///     added, the most that their sum can err (Cauchy–Schwarz), since how far they do move
    ///     together is not known.
    package static func standardError(
        _ metrics: [(weight: Double, standardError: Double)],
        joint: [(weight: Double, standardError: Double)] = []
    ) -> Double? {
        let weight = (metrics + joint).map(\.weight).compensatedSum()
        guard weight > 0 else { return nil }
        let together = joint.map { $0.weight * $0.standardError }.compensatedSum()
        let squares = metrics.map { $0.weight * $0.weight * $0.standardError * $0.standardError }
        return (squares + [together * together]).compensatedSum().squareRoot() / weight
    }

    private static func sum(_ fractions: [Fraction]) -> Fraction {
        fractions.reduce(.zero, +)
    }
}
