import Sampling

extension Golden {
    static let intervals: [String: GoldenFunction] = [
        "ci.wilson": {
            GoldenValue(
                WilsonInterval.limits(
                    found: try $0["x"].int, sampled: try $0["n"].int,
                    confidence: try $0["conf"].double))
        },
        "ci.wilsonFPC": {
            GoldenValue(
                WilsonInterval.limits(
                    found: try $0["x"].int, sampled: try $0["n"].int, population: try $0["N"].int,
                    confidence: try $0["conf"].double))
        },
        "ci.clopperPearson": {
            GoldenValue(
                ClopperPearsonInterval.limits(
                    found: try $0["x"].int, sampled: try $0["n"].int,
                    confidence: try $0["conf"].double))
        },
        "ci.agrestiCoull": {
            GoldenValue(
                AgrestiCoullInterval.limits(
                    found: try $0["x"].int, sampled: try $0["n"].int,
                    confidence: try $0["conf"].double))
        },
        "test.hypergeomUpper": {
            GoldenValue(
                TargetTest.chanceOfAtLeast(
                    try $0["x"].int, sampled: try $0["n"].int, population: try $0["N"].int,
                    target: try $0["D0"].int))
        },
        "coverage.binomial": { given in
            let (n, confidence) = (try given["n"].int, try given["conf"].double)
            let method = try given["method"].text
            let coverage = ExactCoverage.binomial(sampled: n, rate: try given["p"].double) { x in
                switch method {
                case "wilson": WilsonInterval.limits(found: x, sampled: n, confidence: confidence)
                case "clopperPearson":
                    ClopperPearsonInterval.limits(found: x, sampled: n, confidence: confidence)
                default:
                    AgrestiCoullInterval.limits(found: x, sampled: n, confidence: confidence)
                }
            }
            return GoldenValue(coverage)
        },
        "coverage.hypergeom": {
            GoldenValue(
                ExactCoverage.hypergeometric(
                    sampled: try $0["n"].int, population: try $0["N"].int,
                    marked: try $0["D"].int, confidence: try $0["conf"].double))
        },
        "bound.stringer": {
            GoldenValue(
                StringerBound.upperLoss(
                    try $0["taints"].doubles, sampled: try $0["n"].int,
                    confidence: try $0["conf"].double))
        },
        "ci.hypergeometric": {
            let interval = HypergeometricInterval(
                found: try $0["x"].int, sampled: try $0["n"].int, population: try $0["N"].int,
                confidence: try $0["conf"].double)
            return GoldenValue([interval.low, interval.high])
        },
        "ci.boundedMean": {
            let range = BoundedMean(
                mean: try $0["mean"].double, standardError: $0["se"].optionalDouble,
                degreesOfFreedom: try $0["df"].double, sampled: try $0["n"].int,
                population: $0["N"].optionalInt,
                scale: Limits(low: try $0["min"].double, high: try $0["max"].double),
                confidence: try $0["conf"].double)
            return .object([
                "nEff": GoldenValue(range.effectiveSize), "lo": GoldenValue(range.low),
                "hi": GoldenValue(range.high),
            ])
        },
    ]
}

extension GoldenValue {
    init(_ limits: Limits?) {
        self = limits.map { GoldenValue([$0.low, $0.high]) } ?? .null
    }
}
