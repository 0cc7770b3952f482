import Sampling

extension Golden {
    static let estimators: [String: GoldenFunction] = [
        "est.srsMean": {
            let estimate = MeanEstimate(
                values: try $0["y"].doubles, population: $0["N"].optionalInt,
                confidence: try $0["conf"].double)
            return .object(fields(of: estimate))
        },
        "est.stratMean": {
            let strata = try $0["strata"].list.map {
                StratumValues(population: try $0["N"].int, values: try $0["y"].doubles)
            }
            return .object(
                fields(
                    of: StratifiedMean.estimate(strata, confidence: try $0["conf"].double)))
        },
        "est.stratProp": {
            let strata = try $0["strata"].list.map {
                StratumCount(
                    population: try $0["N"].int, sampled: try $0["n"].int, found: try $0["x"].int)
            }
            let rate = StratifiedRate(strata, confidence: try $0["conf"].double)
            return .object([
                "p": GoldenValue(rate.rate), "se": GoldenValue(rate.standardError),
                "nEff": GoldenValue(rate.effectiveSize), "df": GoldenValue(rate.degreesOfFreedom),
                "modWilson": GoldenValue(rate.wilsonLimits),
                "kornGraubard": GoldenValue(rate.limits),
            ])
        },
        "est.ht": {
            let sample = zip(try $0["y"].doubles, try $0["pi"].doubles)
                .map { (value: $0, chance: $1) }
            let estimate = WeightedEstimate(sample, confidence: try $0["conf"].double)
            let population = try $0["N"].double
            return .object([
                "total": GoldenValue(estimate?.total),
                "nHat": GoldenValue(estimate?.estimatedPopulation),
                "htMean": GoldenValue(estimate.map { $0.total / population }),
                "seTotal": GoldenValue(estimate?.totalError),
                "hajek": GoldenValue(estimate?.mean), "seHajek": GoldenValue(estimate?.meanError),
                "lo": GoldenValue(estimate?.limits.low), "hi": GoldenValue(estimate?.limits.high),
            ])
        },
        "est.difference": {
            let machines = try $0["aAll"].doubles
            let estimate = DifferenceEstimate(
                machineMean: mean(machines), pairs: try pairs($0, "y", "a"),
                population: machines.count, confidence: try $0["conf"].double)
            var result = fields(of: estimate.estimate)
            result["bias"] = GoldenValue(estimate.correction)
            return .object(result)
        },
        "est.stratDifference": {
            let strata = try $0["strata"].list.map {
                ScoredStratum(
                    population: try $0["N"].int, machineMean: try $0["aMean"].double,
                    pairs: try pairs($0, "y", "a"))
            }
            let estimate = DifferenceEstimate(strata: strata, confidence: try $0["conf"].double)
            var result = fields(of: estimate.estimate)
            result["bias"] = GoldenValue(estimate.correction)
            return .object(result)
        },
        "est.regression": {
            let machines = try $0["aAll"].doubles
            let estimate = RegressionEstimate(
                machineMean: mean(machines), pairs: try pairs($0, "y", "a"),
                population: machines.count, confidence: try $0["conf"].double)
            var result = estimate.map { fields(of: $0.estimate) } ?? [:]
            result["slope"] = GoldenValue(estimate?.slope)
            return .object(result)
        },
        "est.ppi": { given in
            let pairs = try pairs(given, "y", "yhat")
            let unreviewed = try given["yhatUnlabeled"].doubles
            let confidence = try given["conf"].double
            func mean(trust: Double?) -> GoldenValue {
                let mean = PredictionPoweredMean(
                    pairs: pairs, unreviewed: unreviewed, trust: trust, confidence: confidence)
                return .object([
                    "mean": GoldenValue(mean?.mean), "lo": GoldenValue(mean?.limits.low),
                    "hi": GoldenValue(mean?.limits.high),
                ])
            }
            return .object(["ppi": mean(trust: 1), "ppipp": mean(trust: nil)])
        },
        "est.ratio": {
            let counts = zip(try $0["num"].doubles, try $0["den"].doubles)
                .map { (part: $0, whole: $1) }
            let estimate = RatioEstimate(
                counts, population: $0["N"].optionalInt, confidence: try $0["conf"].double)
            return .object([
                "ratio": GoldenValue(estimate.ratio), "se": GoldenValue(estimate.standardError),
                "df": GoldenValue(estimate.degreesOfFreedom),
                "lo": GoldenValue(estimate.limits?.low), "hi": GoldenValue(estimate.limits?.high),
            ])
        },
        "est.twoPhase": {
            let strata = try $0["strata"].list.map {
                StratumValues(population: try $0["nPrime"].int, values: try $0["y"].doubles)
            }
            let mean = TwoPhaseMean(
                strata, population: try $0["N"].int, confidence: try $0["conf"].double)
            return .object([
                "mean": GoldenValue(mean?.mean), "se": GoldenValue(mean?.standardError),
                "lo": GoldenValue(mean?.limits.low), "hi": GoldenValue(mean?.limits.high),
            ])
        },
        "rule.twoPhase": {
            let quality = RuleQuality(
                flagged: StratumCount(
                    population: try $0["N1"].int, sampled: try $0["n1"].int,
                    found: try $0["x1"].int),
                unflagged: StratumCount(
                    population: try $0["N0"].int, sampled: try $0["n0"].int,
                    found: try $0["x0"].int),
                confidence: try $0["conf"].double)
            return .object([
                "precision": GoldenValue(quality.precision),
                "precisionCI": GoldenValue(quality.precisionLimits),
                "missRate": GoldenValue(quality.missRate),
                "missRateCI": GoldenValue(quality.missRateLimits),
                "prevalence": GoldenValue(quality.prevalence),
                "sePrevalence": GoldenValue(quality.prevalenceError),
                "recall": GoldenValue(quality.recall),
                "recallLogitCI": GoldenValue(quality.recallLimits),
                "recallExactCI": GoldenValue(quality.recallExactLimits),
            ])
        },
    ]

    private static func fields(of estimate: MeanEstimate) -> [String: GoldenValue] {
        [
            "mean": GoldenValue(estimate.mean), "se": GoldenValue(estimate.standardError),
            "df": GoldenValue(estimate.degreesOfFreedom),
            "lo": GoldenValue(estimate.limits?.low), "hi": GoldenValue(estimate.limits?.high),
        ]
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }

    private static func pairs(
        _ given: GoldenValue, _ human: String, _ machine: String
    ) throws -> [(human: Double, machine: Double)] {
        zip(try given[human].doubles, try given[machine].doubles)
            .map { (human: $0, machine: $1) }
    }
}
