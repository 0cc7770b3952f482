/// A year's score from its checks and reviews, each part a weighted mean of its own.
package enum PeriodScore {
    /// Weekly and monthly checks 20 %, monthly reviews 30 %, the annual review 50 %; a missing part
    /// leaves its weight to the others, which `coverage` shows.
    ///
    /// - Parameters:
    ///   - weights: what each part counts for, where it is not the usual 20, 30 and 50.
    ///   - minimumCoverage: below this share of the parts there is no score.
    package static func score(
        _ scores: [PeriodPart: [WeightedScore]], weights: [PeriodPart: ExactDecimal] = usual,
        minimumCoverage: ExactDecimal = ExactDecimal(0)
    ) -> CompositeScore {
        CompositeScore(
            PeriodPart.allCases.map { part in
                WeightedScore(
                    weight: weights[part] ?? ExactDecimal(0),
                    score: CompositeScore(scores[part] ?? []).exact)
            }, minimumCoverage: minimumCoverage)
    }

    /// 20, 30 and 50.
    package static let usual = Dictionary(
        uniqueKeysWithValues: PeriodPart.allCases.map { ($0, ExactDecimal($0.weight)) })
}
