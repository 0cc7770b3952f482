/// A year's score from its checks and reviews, each part a weighted mean of its own.
package enum PeriodScore {
    /// Weekly and monthly checks 20 %, monthly reviews 30 %, the annual review 50 %; a missing part
    /// leaves its weight to the others, which `coverage` shows.
    ///
    /// - Parameter minimumCoverage: below this share of the parts there is no score.
    package static func score(
        _ scores: [PeriodPart: [WeightedScore]], minimumCoverage: ExactDecimal = ExactDecimal(0)
    ) -> CompositeScore {
        CompositeScore(
            PeriodPart.allCases.map { part in
                WeightedScore(
                    weight: ExactDecimal(part.weight),
                    score: CompositeScore(scores[part] ?? []).exact)
            }, minimumCoverage: minimumCoverage)
    }
}
