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
    /// Of the total as displayed; nil without one, and of too few chats.
    package let band: GradeBand?
    /// What the same work on other chats would give, at 95 %, to a tenth; nil where no month knows.
    package let limits: Limits?
    /// The edges of bands that the range reaches over, best first: somebody must decide (临界).
    package let edges: [ExactDecimal]
    /// Whether the year has too few chats for a band.
    package let isSmall: Bool
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
    ///   - weeks: the quality score of each week with chats.
    ///   - months: in their order; months without a total count as checked but not as reviewed.
    ///   - assessment: the annual review.
    package init(
        _ card: PerformanceCard, agent: String, name: String, weeks: [Figure], months: [Month],
        assessment: Assessment?
    ) {
        func scores(_ values: [ExactDecimal?]) -> [WeightedScore] {
            values.compactMap { $0 }.map {
                WeightedScore(weight: ExactDecimal(1), score: Fraction($0))
            }
        }
        let own: [PeriodPart: [WeightedScore]] = [
            .checks: scores(weeks.map(\.value) + months.map(\.check)),
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
        let parts = own.compactMapValues { CompositeScore($0).score }
        self.parts = parts
        self.total = total
        coverage = composite.coverage
        let isSmall = months.reduce(0) { $0 + $1.score.chats } < card.fewest
        self.isSmall = isSmall
        band = isSmall ? nil : card.band(of: total)
        let limits = total.flatMap { total in
            Self.standardError(weeks, months, parts: parts, weights: card.year).map {
                Limits(
                    around: total.double, half: NormalDistribution.twoSided(0.95) * $0,
                    most: 100 + card.bonusCap.value)
            }
        }
        self.limits = limits
        edges = isSmall ? [] : card.edges(within: limits)
        self.assessment = assessment
    }

    /// How far chance moves the total: Σ w se / Σ w over the parts that are there. Weekly and monthly
    /// checks and reviews rest on the same chats, so that their errors are added and not squared;
    /// those of the weeks among themselves, and of the months, are independent, √Σse²/n. What has no
    /// error counts as exact; nil where nothing has one.
    private static func standardError(
        _ weeks: [Figure], _ months: [Month], parts: [PeriodPart: ExactDecimal],
        weights: [PeriodPart: Points]
    ) -> Double? {
        func error(_ errors: [Double?], of count: Int) -> Double? {
            let known = errors.compactMap { $0 }
            if known.isEmpty || count == 0 { return nil }
            return known.reduce(0) { $0 + $1 * $1 }.squareRoot() / Double(count)
        }
        let checked = months.compactMap(\.score.checks)
        let checks = [weeks, checked].compactMap { figures in
            error(figures.map(\.standardError), of: figures.count).map {
                Double(figures.count) * $0
            }
        }
        let all = Double(weeks.count + checked.count)
        let rated = months.filter { !$0.score.isSmall && $0.score.total != nil }
        let errors: [PeriodPart: Double] = [
            .checks: checks.isEmpty ? nil : checks.reduce(0, +) / all,
            .reviews: error(rated.map(\.score.standardError), of: rated.count),
        ].compactMapValues { $0 }
        if errors.isEmpty { return nil }
        let present = weights.filter { parts[$0.key] != nil }
        let whole = present.values.reduce(0) { $0 + $1.value }
        let sum = present.reduce(0) { $0 + $1.value.value * (errors[$1.key] ?? 0) }
        return whole > 0 ? sum / whole : nil
    }

    /// Whether something is missing (按已有部分折算).
    package var isPartial: Bool { coverage < Fraction(ExactDecimal(1)) }
}

extension Limits {
    /// A number and so much to either side, to a tenth outwards, not below 0 nor above `most`.
    fileprivate init(around value: Double, half: Double, most: Double) {
        self.init(
            low: max(0, ((value - half) * 10 + 1e-9).rounded(.down) / 10),
            high: min(most, ((value + half) * 10 - 1e-9).rounded(.up) / 10))
    }
}
