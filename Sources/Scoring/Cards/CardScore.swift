import Rules
package import Sampling

/// What a card says of one agent: each line with its figure and points, the sum with its range, the
/// band, what was added and what stands beside it.
package struct CardScore: Hashable, Sendable {
    package let agent: String
    package let name: String
    /// In the order of the card.
    package let lines: [Line]
    /// The lines put together, without the bonus.
    package let report: CompositeReport
    package let bonuses: [CardRecord]
    /// What the bonuses add, after their cap.
    package let bonus: ExactDecimal
    package let penalties: [CardRecord]
    /// With the bonus, to two places, so that it may exceed 100; nil where too little is there.
    package let total: ExactDecimal?
    /// Of the total, to a tenth; nil where no line has an error.
    package let limits: Limits?
    /// Of the total as displayed; nil without one.
    package let band: GradeBand?
    /// The edges of bands that the range reaches over, best first: somebody must decide (临界).
    package let edges: [ExactDecimal]
    /// Set where the agent was there for a part of the period only.
    package let presence: Figure.Scaling?
    package let assessment: Assessment?
    /// How many chats the agent had.
    package let chats: Int
    /// Whether there are too few chats for a band and a place.
    package let isSmall: Bool
    /// The quality score of the chats, whether a line asks for it or not.
    package let checks: Figure?

    /// One line of the card.
    package struct Line: Hashable, Sendable {
        package let item: PerformanceCard.Item
        /// nil where the line needs none, or has none.
        package let figure: Figure?
        /// What earns 100 points, in the unit of the figure; nil where nobody knows.
        package let goal: ExactDecimal?
        package let deductions: [CardRecord]
        /// 0 to 100; nil where the line is missing.
        package let points: ExactDecimal?
        package let absence: CompositeMetric.Absence?
        package let standardError: Double?

        /// The unit of the figure and of its goal, also where there is no figure.
        package var unit: CardMeasure.Unit {
            if case .measure(let measure, _, _) = item.way { measure.unit } else { .points }
        }
    }

    /// What is known about an agent.
    package struct Evidence: Sendable {
        package var figures: [CardMeasure: Figure] = [:]
        package var records: [CardRecord] = []
        package var assessment: Assessment?
        package var presence: Figure.Scaling?
        /// How many chats the agent had in the period.
        package var chats = 0

        fileprivate var hasChats: Bool { chats > 0 }

        package init() {}
    }

    /// - Parameter means: of everybody on the card, for goals that are the team's.
    package init(
        _ card: PerformanceCard, agent: String, name: String, evidence: Evidence,
        means: [CardMeasure: ExactDecimal]
    ) {
        let lines = card.items.map { Line($0, evidence: evidence, means: means) }
        let report = CompositeReport(
            lines.map(\.metric), bands: [], minimumCoverage: card.leastShare)
        let bonuses = evidence.records.filter { card.bonuses.contains($0.entry) }
        let sum = bonuses.reduce(Points.zero) { $0 + $1.points }
        let bonus = min(sum, card.bonusCap).exact
        let total = report.score.map { $0 + bonus }
        let limits = report.limits.map {
            Limits(low: $0.low + bonus.double, high: $0.high + bonus.double)
        }
        self.agent = agent
        self.name = name
        self.lines = lines
        self.report = report
        self.bonuses = bonuses
        self.bonus = bonus
        penalties = evidence.records.filter { card.penalties.contains($0.entry) }
        self.total = total
        self.limits = limits
        chats = evidence.chats
        let isSmall = evidence.chats < card.fewest
        self.isSmall = isSmall
        checks = evidence.figures[.qa]
        band = isSmall ? nil : card.band(of: total)
        edges = isSmall ? [] : card.edges(within: limits)
        presence = evidence.presence
        assessment = evidence.assessment
    }

    /// How far chance moves the total: `CompositeScore.standardError` over the lines that are
    /// there. Lines of the rules rest on the same findings, so that their errors are joint; lines
    /// without an error count as exact.
    package var standardError: Double? {
        let present = lines.filter { $0.points != nil }
        guard present.contains(where: { $0.standardError != nil }) else { return nil }
        func errors(ofRules: Bool) -> [(weight: Double, standardError: Double)] {
            present.filter { $0.isOfRules == ofRules }.map {
                ($0.item.weight.value, $0.standardError ?? 0)
            }
        }
        return CompositeScore.standardError(
            errors(ofRules: false), joint: errors(ofRules: true))
    }

    /// Whether something is missing, so that the rest counts for all (按已有部分折算).
    package var isPartial: Bool { report.isPartial }

    /// What each line adds to the score before the bonus, in the order of the lines: its points by
    /// its share of the weight that is there, in hundredths that sum to the score exactly (those
    /// with the largest remainders are rounded up). nil for lines that are missing; where there is
    /// no score, nothing is scaled.
    package var counted: [ExactDecimal?] {
        let there = lines.filter { $0.points != nil }.reduce(0) { $0 + $1.item.weight.value }
        let whole = report.score == nil ? 100 : there
        let exact = lines.map { line in
            line.points.map { $0.double * line.item.weight.value / whole * 100 }
        }
        var hundredths = exact.map { $0.map { Int(($0 + 1e-6).rounded(.down)) } }
        let sum =
            report.score.map { Int(($0.double * 100).rounded()) }
            ?? Int(exact.compactMap { $0 }.reduce(0, +).rounded())
        let left = sum - hundredths.compactMap { $0 }.reduce(0, +)
        let order = lines.indices.filter { exact[$0] != nil }.sorted { one, other in
            func rest(_ place: Int) -> Double {
                (exact[place] ?? 0) - Double(hundredths[place] ?? 0)
            }
            return (-rest(one), one) < (-rest(other), other)
        }
        for place in order.prefix(max(0, left)) { hundredths[place]? += 1 }
        return hundredths.map { $0.flatMap { ExactDecimal(Double($0) / 100, places: 2) } }
    }

    /// The share of the weight behind the total of which the range knows how far chance moves it.
    package var rangedShare: Double {
        let present = lines.filter { $0.points != nil }
        let whole = present.reduce(0) { $0 + $1.item.weight.value }
        let ranged = present.filter { $0.standardError != nil }
            .reduce(0) { $0 + $1.item.weight.value }
        return whole > 0 ? ranged / whole : 0
    }

    /// The ids of the lines that the total is made of.
    package var lineup: Set<String> {
        Set(lines.filter { $0.points != nil }.map(\.item.id))
    }
}

extension CardScore.Line {
    fileprivate init(
        _ item: PerformanceCard.Item, evidence: CardScore.Evidence,
        means: [CardMeasure: ExactDecimal]
    ) {
        switch item.way {
        case .measure(let measure, let floor, let goal):
            self.init(
                item, evidence.figures[measure], floor: floor,
                goal: { if case .value(let value) = goal { value } else { means[measure] } }(),
                absence: measure.origin == .outside || evidence.hasChats ? .noData : .noVolume)
        case .deductions(let entries):
            let records = evidence.records.filter { entries.contains($0.entry) }
            let lost = records.reduce(Points.zero) { $0 + $1.points }
            let left = max(.zero, item.weight - lost)
            let share = Fraction(left.exact) / Fraction(item.weight.exact) ?? .zero
            self.init(
                item: item, figure: nil, goal: nil, deductions: records,
                points: (share * Fraction(ExactDecimal(100))).rounded(places: 6), absence: nil,
                standardError: nil)
        case .assessment:
            self.init(
                item: item, figure: nil, goal: nil, deductions: [],
                points: evidence.assessment?.score,
                absence: evidence.assessment?.score == nil ? .noData : nil, standardError: nil)
        }
    }

    private init(
        _ item: PerformanceCard.Item, _ figure: Figure?, floor: ExactDecimal,
        goal: ExactDecimal?, absence: CompositeMetric.Absence
    ) {
        let points = figure.flatMap { figure in
            goal.flatMap { MetricPoints.points(figure.value, floor: floor, target: $0) }
        }
        let error = figure?.standardError.flatMap { error in
            goal.map { Self.error(of: figure?.value.double ?? 0, error, floor.double, $0.double) }
        }
        self.init(
            item: item, figure: figure, goal: goal, deductions: [],
            points: points?.rounded(places: 6), absence: points == nil ? absence : nil,
            standardError: points == nil ? nil : error)
    }

    /// Half of what one standard error to either side moves the points, which stop at 0 and 100.
    private static func error(
        of value: Double, _ error: Double, _ floor: Double, _ goal: Double
    ) -> Double {
        func points(_ value: Double) -> Double {
            min(100, max(0, (value - floor) / (goal - floor) * 100))
        }
        return abs(points(value + error) - points(value - error)) / 2
    }

    /// The line as a part of the sum.
    fileprivate var metric: CompositeMetric {
        CompositeMetric(
            name: item.id, part: nil, weight: item.weight.exact, score: points,
            absence: absence, standardError: standardError, isJoint: isOfRules)
    }

    /// Whether the figure was counted from what the rules found.
    fileprivate var isOfRules: Bool {
        figure.map { $0.measure.origin == .rules && $0.origin == .chats } ?? false
    }
}
