/// A year's score from its checks and reviews, each part a weighted mean of its own.
package enum PeriodScore {
    /// Weekly and monthly checks 20 %, monthly reviews 30 %, the annual review 50 %; a missing part
    /// leaves its weight to the others, which `coverage` shows.
    package static func score(
        checks: [WeightedScore], reviews: [WeightedScore], annual: [WeightedScore]
    ) -> CompositeScore {
        let parts = [(20, checks), (30, reviews), (50, annual)]
        return CompositeScore(
            parts.map { weight, scores in
                WeightedScore(weight: ExactDecimal(weight), score: CompositeScore(scores).exact)
            })
    }
}
