import Rules
package import Sampling

/// A year of one agent by a card: checks, monthly reviews and the annual review, each a mean of its
/// own, weighted as the card says; what is missing leaves its weight to the rest and is marked.
package struct YearScore: Hashable, Sendable {
    package let agent: String
    package let name: String
    /// The cards of the months in which there was one, in their order, by `2026-03`.
    package let months: [Month]
    /// Mean of each part, to two places; nil where it is missing.
    package let parts: [PeriodPart: ExactDecimal]
    /// To two places; nil where too little is there.
    package let total: ExactDecimal?
    /// The weight that is there, as a share of all.
    package let coverage: Fraction
    /// Of the total as displayed; nil without one.
    package let band: GradeBand?
    package let assessment: Assessment?

    /// One month.
    package struct Month: Hashable, Sendable {
        /// `2026-03`.
        package let name: String
        package let score: CardScore

        package init(name: String, score: CardScore) {
            self.name = name
            self.score = score
        }

        /// The mean of the month's checks: the quality score.
        package var check: ExactDecimal? {
            score.checks?.value
        }
    }

    /// - Parameters:
    ///   - months: in their order; months without a total count as checked but not as reviewed.
    ///   - assessment: the annual review.
    package init(
        _ card: PerformanceCard, agent: String, name: String, months: [Month],
        assessment: Assessment?
    ) {
        func scores(_ values: [ExactDecimal?]) -> [WeightedScore] {
            values.compactMap { $0 }.map {
                WeightedScore(weight: ExactDecimal(1), score: Fraction($0))
            }
        }
        let own: [PeriodPart: [WeightedScore]] = [
            .checks: scores(months.map(\.check)),
            .reviews: scores(months.map { $0.score.isSmall ? nil : $0.score.total }),
            .annual: scores([assessment?.score]),
        ]
        let composite = PeriodScore.score(
            own, weights: card.year.mapValues(\.exact),
            minimumCoverage: Fraction(ExactDecimal(card.least)).hundredth)
        let total = composite.score
        self.agent = agent
        self.name = name
        self.months = months
        parts = own.compactMapValues { CompositeScore($0).score }
        self.total = total
        coverage = composite.coverage
        band = total.flatMap { total in card.bands.first { total >= $0.from.exact } }
        self.assessment = assessment
    }

    /// Whether something is missing (按已有部分折算).
    package var isPartial: Bool { coverage < Fraction(ExactDecimal(1)) }
}
