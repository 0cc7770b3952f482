/// Other ways to rank, beside `RankReport`, for statisticians.
package struct RankComparison: Sendable {
    /// The places that hold for the whole table at once (`RankRange.ranges(ofSimultaneous:)` of
    /// Clopper–Pearson ranges at 1 − (1 − c)/K), in the order given: valid, and nearly
    /// uninformative for small samples.
    package let joint: [RankRange]
    /// Rates drawn together by maximum likelihood (`BetaBinomialFit`); nil where it has no maximum,
    /// and for more than 100 000 reviews of one agent.
    package let fitted: [Double]?

    /// The likelihood is summed over every review.
    private static let largest = 100_000

    /// - Parameter counts: each with at least one review.
    package init(_ counts: [AgentCount], confidence: Double = 0.95) {
        let each = 1 - (1 - confidence) / Double(max(1, counts.count))
        joint = RankRange.ranges(
            ofSimultaneous: counts.map { count in
                let limits = ClopperPearsonInterval.limits(
                    found: count.found, sampled: count.reviewed, confidence: each)
                // A low rate is good.
                return Limits(low: -limits.high, high: -limits.low)
            })
        let isLarge = counts.contains { $0.reviewed > Self.largest }
        fitted = isLarge ? nil : BetaBinomialFit(counts, confidence: confidence)?.rates
    }
}
