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

    /// √Σ(w·se)²/Σw: the sampling error of the composite from those of its independent metrics.
    package static func standardError(
        _ metrics: [(weight: Double, standardError: Double)]
    ) -> Double? {
        let weight = metrics.map(\.weight).compensatedSum()
        guard weight > 0 else { return nil }
        let squares = metrics.map { $0.weight * $0.weight * $0.standardError * $0.standardError }
        return squares.compensatedSum().squareRoot() / weight
    }

    private static func sum(_ fractions: [Fraction]) -> Fraction {
        fractions.reduce(.zero, +)
    }
}
