import Sampling

extension Golden {
    static let planning: [String: GoldenFunction] = [
        "plan.proportion": {
            size(
                PrecisionPlan.rate(
                    margin: try $0["d"].double, expected: try $0["p"].double,
                    population: $0["N"].optionalInt, confidence: try $0["conf"].double))
        },
        "plan.mean": {
            size(
                PrecisionPlan.mean(
                    margin: try $0["d"].double, spread: try $0["S"].double,
                    population: $0["N"].optionalInt, confidence: try $0["conf"].double))
        },
        "plan.detect": { given in
            let text = String(try given["rate"].double)
            guard let rate = Proportion(text) else { throw GoldenError.unknownName(text) }
            let confidence = try given["conf"].double
            let plan =
                given["N"].optionalInt.map {
                    DetectionPlan(rate: rate, population: $0, confidence: confidence)
                } ?? DetectionPlan(rate: rate, confidence: confidence)
            return .object([
                "D": GoldenValue(plan.defects), "n": GoldenValue(plan.size),
                "prob": GoldenValue(plan.chance),
            ])
        },
        "plan.compare": {
            let plan = ComparisonPlan.size(
                try $0["p1"].double, try $0["p2"].double, significance: try $0["alpha"].double,
                power: try $0["power"].double)
            return .object(["nExact": GoldenValue(plan.exact), "n": GoldenValue(plan.size)])
        },
        "plan.twoPoint": { given in
            let models: [String: TwoPointPlan.Model] = [
                "binomial": .binomial, "poisson": .poisson,
                "hypergeom": .hypergeometric(population: given["N"].optionalInt ?? 0),
            ]
            let name = try given["type"].text
            guard let model = models[name] else { throw GoldenError.unknownName(name) }
            let plan = TwoPointPlan(
                good: try given["p1"].double, goodPasses: try given["pa1"].double,
                bad: try given["p2"].double, badPasses: try given["pa2"].double, model: model)
            return .object([
                "n": GoldenValue(plan?.sampled), "c": GoldenValue(plan?.acceptance),
                "pa1": GoldenValue(plan?.goodPasses), "pa2": GoldenValue(plan?.badPasses),
            ])
        },
        "aql.plan": { given in
            let severity = try given["severity"].text
            guard let severity = InspectionSeverity(rawValue: severity) else {
                throw GoldenError.unknownName(severity)
            }
            let plan = LotPlan(
                lot: try given["lot"].int, level: try level(given), limit: try limit(given),
                severity: severity)
            return .object([
                "initial": GoldenValue(plan.initialLetter.map { String($0.name) }),
                "letter": GoldenValue(plan.letter.map { String($0.name) }),
                "n": GoldenValue(plan.sampled), "ac": GoldenValue(plan.acceptance),
                "re": GoldenValue(plan.rejection), "full": GoldenValue(plan.isFull),
            ])
        },
        "aql.oc.binomial": {
            GoldenValue(
                OperatingCharacteristic.acceptance(
                    sampled: try $0["n"].int, acceptance: try $0["ac"].int,
                    rate: try $0["p"].double))
        },
        "aql.oc.hypergeom": {
            GoldenValue(
                OperatingCharacteristic.acceptance(
                    sampled: try $0["n"].int, acceptance: try $0["ac"].int,
                    population: try $0["N"].int, marked: try $0["D"].int))
        },
        "aql.oc.poisson": {
            GoldenValue(
                OperatingCharacteristic.acceptance(
                    sampled: try $0["n"].int, acceptance: try $0["ac"].int,
                    perHundred: try $0["per100"].double))
        },
        "aql.rql": {
            GoldenValue(
                OperatingCharacteristic.limitingQuality(
                    sampled: try $0["n"].int, acceptance: try $0["ac"].int,
                    acceptanceChance: try $0["beta"].double))
        },
        "aql.switch": { given in
            var series = InspectionSeries(level: try level(given), limit: try limit(given))
            return .list(
                try given["lots"].list.map { lot in
                    let decision = series.judge(
                        lot: try lot["lot"].int, defects: try lot["d"].int)
                    return .object([
                        "severity": GoldenValue(decision.severity.rawValue),
                        "n": GoldenValue(decision.plan.sampled),
                        "ac": GoldenValue(decision.plan.acceptance),
                        "accepted": GoldenValue(decision.isAccepted),
                        "score": GoldenValue(decision.score),
                        "next": GoldenValue(decision.next.rawValue),
                    ])
                })
        },
    ]

    private static func size(_ plan: PlannedSize) -> GoldenValue {
        .object([
            "n0": GoldenValue(plan.unlimited), "nExact": GoldenValue(plan.exact),
            "n": GoldenValue(plan.size),
        ])
    }

    private static func level(_ given: GoldenValue) throws -> InspectionLevel {
        let name = try given["level"].text
        guard let level = InspectionLevel(rawValue: name) else {
            throw GoldenError.unknownName(name)
        }
        return level
    }

    private static func limit(_ given: GoldenValue) throws -> QualityLimit {
        let value = try given["aql"].double
        guard let limit = QualityLimit(value) else { throw GoldenError.unknownName("\(value)") }
        return limit
    }
}
