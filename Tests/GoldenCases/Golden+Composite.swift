import Sampling

extension Golden {
    static let composite: [String: GoldenFunction] = [
        "kpi.composite": {
            let metrics = try $0["metrics"].list.map {
                WeightedScore(
                    weight: try decimal($0["weight"]), score: try optionalFraction($0["score"]))
            }
            return fields(
                of: CompositeScore(metrics, minimumCoverage: try decimal($0["minCoverage"])))
        },
        "kpi.period": {
            fields(
                of: PeriodScore.score([
                    .checks: try scores($0["weeklyMonthlyChecks"]),
                    .reviews: try scores($0["monthlyReviews"]),
                    .annual: try scores($0["annual"]),
                ]))
        },
        "kpi.grade": {
            let bands = try $0["bands"].list.map { band in
                GradeBand(
                    grade: try band["grade"].text,
                    minimum: band["min"] == .null ? nil : try decimal(band["min"]))
            }
            return GoldenValue(GradeBand.grade(of: try decimal($0["score"]), in: bands))
        },
        "kpi.deduct": {
            let categories = try $0["categories"].fields.map { name, category in
                DeductionScore.Category(
                    name: name, cap: try decimal(category["cap"]),
                    deductions: try category["deductions"].list.map(decimal))
            }
            let score = DeductionScore(categories, bonus: try decimal($0["bonus"]))
            return .object([
                "perCategory": .object(score.perCategory.mapValues { GoldenValue($0.text) }),
                "base": GoldenValue(score.base.text), "total": GoldenValue(score.total.text),
                "over100": GoldenValue(score.exceedsHundred),
            ])
        },
        "kpi.linear": {
            GoldenValue(
                MetricPoints.points(
                    try decimal($0["value"]), floor: try decimal($0["floor"]),
                    target: try decimal($0["target"]))?.double)
        },
    ]

    /// A number as the golden file writes it.
    private static func decimal(_ value: GoldenValue) throws -> ExactDecimal {
        let text =
            switch value {
            case .text(let text): text
            default: try value.optionalInt.map { String($0) } ?? String(value.double)
            }
        guard let decimal = ExactDecimal(text) else { throw GoldenError.unknownName(text) }
        return decimal
    }

    private static func optionalFraction(_ value: GoldenValue) throws -> Fraction? {
        value == .null ? nil : Fraction(try decimal(value))
    }

    private static func scores(_ value: GoldenValue) throws -> [WeightedScore] {
        try value.list.map {
            WeightedScore(
                weight: try decimal($0.list[0]), score: Fraction(try decimal($0.list[1])))
        }
    }

    private static func fields(of composite: CompositeScore) -> GoldenValue {
        .object([
            "score": GoldenValue(composite.score?.text),
            "coverage": GoldenValue(composite.coverage.double),
        ])
    }
}
