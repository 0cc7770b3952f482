import Sampling

extension Golden {
    static let agreement: [String: GoldenFunction] = [
        "agree.cohen": {
            let name = try $0["weights"].text
            guard let weights = CohenKappa.Weights(rawValue: name) else {
                throw GoldenError.unknownName(name)
            }
            let pairs = zip(try $0["r1"].ints, try $0["r2"].ints).map { (first: $0, second: $1) }
            let kappa = CohenKappa(pairs, weights: weights, confidence: try $0["conf"].double)
            var result = fields(of: kappa.kappa, named: "kappa")
            result["po"] = GoldenValue(kappa.agreement)
            return .object(result)
        },
        "agree.fleiss": {
            let kappa = FleissKappa(try $0["table"].list.map { try $0.ints })
            let score = kappa?.kappa.flatMap { value in kappa?.nullError.map { value / $0 } }
            return .object([
                "kappa": GoldenValue(kappa?.kappa), "po": GoldenValue(kappa?.agreement),
                "pe": GoldenValue(kappa?.chance), "se0": GoldenValue(kappa?.nullError),
                "z": GoldenValue(score),
            ])
        },
        "agree.krippendorff": {
            GoldenValue(KrippendorffAlpha.value(try ratings($0), level: try level($0)))
        },
        "agree.krippendorffCI": {
            let alpha = KrippendorffAlpha.coefficient(
                try ratings($0), level: try level($0), confidence: try $0["conf"].double)
            return .object(fields(of: alpha, named: "value"))
        },
        "agree.gwetAC1": {
            let gwet = GwetAgreement(
                try ratings($0), categories: try $0["categories"].ints,
                confidence: try $0["conf"].double)
            var result = fields(of: gwet.ac1, named: "ac1")
            result["pa"] = GoldenValue(gwet.agreement)
            result["pe"] = GoldenValue(gwet.chance)
            return .object(result)
        },
    ]

    private static func fields(
        of coefficient: Coefficient, named name: String
    ) -> [String: GoldenValue] {
        [
            name: GoldenValue(coefficient.value), "se": GoldenValue(coefficient.standardError),
            "lo": GoldenValue(coefficient.limits?.low),
            "hi": GoldenValue(coefficient.limits?.high),
        ]
    }

    private static func ratings(_ given: GoldenValue) throws -> Ratings {
        Ratings(reviewers: given["ratings"].list.map { row in row.list.map(\.optionalInt) })
    }

    private static func level(_ given: GoldenValue) throws -> KrippendorffAlpha.Level {
        let name = try given["level"].text
        guard let level = KrippendorffAlpha.Level(rawValue: name) else {
            throw GoldenError.unknownName(name)
        }
        return level
    }
}
