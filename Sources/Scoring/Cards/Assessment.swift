package import Rules
package import Sampling

/// What several eyes think of one agent, each on the same form and none seeing the others'.
package struct Assessment: Hashable, Sendable {
    /// The forms of one eye, put together.
    package struct View: Hashable, Sendable {
        package let eye: PerformanceCard.Eye
        /// How many filled the form.
        package let forms: Int
        /// Mean points by the id of the criterion, each from 0 to the criterion's points.
        package let points: [String: Fraction]
        /// The sum as a share of all points, 0 to 100.
        package let total: Fraction
    }

    /// In the order of the eyes; only those that were given.
    package let views: [View]
    /// The eyes on the card that nobody filled a form for: their weight goes to the others.
    package let missing: [PerformanceCard.Eye]
    /// The views' weighted mean, 0 to 100; nil without any.
    package let score: ExactDecimal?
    /// Between the kindest and the strictest view, in points; nil of one alone.
    package let spread: ExactDecimal?
    /// Whether the views are so far apart that they should talk first.
    package let isDisputed: Bool

    /// One form: who looks, and points by the id of each criterion, from 0 to the criterion's.
    package struct Form: Hashable, Sendable {
        package let eye: PerformanceCard.Eye
        package let points: [String: ExactDecimal]

        package init(eye: PerformanceCard.Eye, points: [String: ExactDecimal]) {
            self.eye = eye
            self.points = points
        }
    }

    /// - Parameter forms: each with all criteria of the card.
    package init(_ forms: [Form], card: PerformanceCard) {
        let eyes = PerformanceCard.Eye.allCases.filter { card.eyes[$0] != nil }
        let views = eyes.compactMap { eye in
            View(eye: eye, forms: forms.filter { $0.eye == eye }, criteria: card.criteria)
        }
        self.views = views
        missing = eyes.filter { eye in !views.contains { $0.eye == eye } }
        score =
            CompositeScore(
                eyes.map { eye in
                    WeightedScore(
                        weight: card.eyes[eye]?.exact ?? ExactDecimal(0),
                        score: views.first { $0.eye == eye }?.total)
                }
            ).score
        let totals = views.map(\.total)
        let spread: ExactDecimal? =
            if totals.count > 1, let most = totals.max(), let least = totals.min() {
                (most - least).rounded()
            } else { nil }
        self.spread = spread
        isDisputed = spread.map { $0 >= card.disagreement.exact } ?? false
    }
}

extension Assessment.View {
    /// nil without forms.
    fileprivate init?(
        eye: PerformanceCard.Eye, forms: [Assessment.Form], criteria: [PerformanceCard.Entry]
    ) {
        if forms.isEmpty { return nil }
        let count = Fraction(ExactDecimal(forms.count))
        var points: [String: Fraction] = [:]
        for criterion in criteria {
            let sum = forms.reduce(Fraction.zero) { sum, form in
                sum + (form.points[criterion.id].map { Fraction($0) } ?? .zero)
            }
            points[criterion.id] = sum / count
        }
        self.eye = eye
        self.forms = forms.count
        self.points = points
        let given = points.values.reduce(Fraction.zero, +)
        let most = criteria.reduce(Points.zero) { $0 + $1.points }
        let share = given / Fraction(most.exact)
        total = (share ?? .zero) * Fraction(ExactDecimal(100))
    }
}

extension Points {
    /// The same for sums that are never rounded on their way.
    package var exact: ExactDecimal { ExactDecimal(text) ?? ExactDecimal(0) }
}
