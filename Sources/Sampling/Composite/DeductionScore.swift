/// Points left in capped categories after deductions, with a bonus on the total (德勤能绩).
package struct DeductionScore: Hashable, Sendable {
    /// A category's cap and what was deducted from it.
    package struct Category: Hashable, Sendable {
        package let name: String
        package let cap: ExactDecimal
        package let deductions: [ExactDecimal]

        package init(name: String, cap: ExactDecimal, deductions: [ExactDecimal]) {
            self.name = name
            self.cap = cap
            self.deductions = deductions
        }
    }

    /// What is left of each category, never below 0, by its name.
    package let perCategory: [String: ExactDecimal]
    /// Their sum.
    package let base: ExactDecimal
    /// With the bonus; it may exceed 100.
    package let total: ExactDecimal

    /// The total to show and to grade: two places, halves up.
    package var score: ExactDecimal { Fraction(total).rounded() }

    package var exceedsHundred: Bool { score > ExactDecimal(100) }

    package init(_ categories: [Category], bonus: ExactDecimal = ExactDecimal(0)) {
        var left: [String: ExactDecimal] = [:]
        for category in categories {
            let deducted = category.deductions.reduce(ExactDecimal(0), +)
            left[category.name] = max(ExactDecimal(0), category.cap - deducted)
        }
        perCategory = left
        base = categories.reduce(ExactDecimal(0)) {
            $0 + left[$1.name, default: ExactDecimal(0)]
        }
        total = base + bonus
    }
}
