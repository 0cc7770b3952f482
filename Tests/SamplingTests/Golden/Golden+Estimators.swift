import Sampling

extension Golden {
    static let estimators: [String: GoldenFunction] = [
        "est.srsMean": {
            let estimate = MeanEstimate(
                values: try $0["y"].doubles, population: $0["N"].optionalInt,
                confidence: try $0["conf"].double)
            return .object(fields(of: estimate))
        }
    ]

    private static func fields(of estimate: MeanEstimate) -> [String: GoldenValue] {
        [
            "mean": GoldenValue(estimate.mean), "se": GoldenValue(estimate.standardError),
            "df": GoldenValue(estimate.degreesOfFreedom),
            "lo": GoldenValue(estimate.limits?.low), "hi": GoldenValue(estimate.limits?.high),
        ]
    }
}
