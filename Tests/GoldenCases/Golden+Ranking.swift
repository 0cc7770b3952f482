import Sampling

extension Golden {
    static let ranking: [String: GoldenFunction] = [
        "eb.shrink": {
            let shrunk = ShrunkRates(try counts($0), confidence: try $0["conf"].double)
            let rates = shrunk?.rates ?? []
            return .object([
                "mean": GoldenValue(rates.map(\.mean)), "sd": GoldenValue(rates.map(\.spread)),
                "lo": GoldenValue(rates.map(\.limits.low)),
                "hi": GoldenValue(rates.map(\.limits.high)),
                "popMean": GoldenValue(shrunk?.common), "shrink": GoldenValue(shrunk?.shrinkage),
            ])
        },
        "eb.betaBinomial": {
            let fit = BetaBinomialFit(try counts($0), confidence: try $0["conf"].double)
            return .object([
                "alpha": GoldenValue(fit?.alpha), "beta": GoldenValue(fit?.beta),
                "mu": GoldenValue(fit?.common), "M": GoldenValue(fit?.size),
                "shrunk": GoldenValue(fit?.rates ?? []),
                "interval": .list((fit?.limits ?? []).map { GoldenValue($0) }),
            ])
        },
        "eb.probGreater": {
            let first = BetaDistribution(a: try $0["a1"].double, b: try $0["b1"].double)
            let second = BetaDistribution(a: try $0["a2"].double, b: try $0["b2"].double)
            return GoldenValue(BetaComparison.chance(that: first, exceeds: second))
        },
        "rank.marginal": {
            ranges(RankRange.ranges(ofRates: try counts($0), confidence: try $0["conf"].double))
        },
        "rank.joint": {
            let limits = zip(try $0["lo"].doubles, try $0["hi"].doubles)
                .map { Limits(low: $0, high: $1) }
            return ranges(RankRange.ranges(ofSimultaneous: limits))
        },
        "rank.ties": {
            let scores = try $0["scores"].doubles
            return .object([
                "competition": GoldenValue(Places.competition(scores)),
                "dense": GoldenValue(Places.dense(scores)),
            ])
        },
        "funnel.limits": {
            let limits = FunnelLimits.limits(
                common: try $0["p0"].double, reviewed: try $0["n"].int, tail: try $0["tail"].double)
            return .object(["lo": GoldenValue(limits.low), "hi": GoldenValue(limits.high)])
        },
        "pk.newcombe": {
            let interval = NewcombeInterval(
                AgentCount(found: try $0["x1"].int, reviewed: try $0["n1"].int),
                AgentCount(found: try $0["x2"].int, reviewed: try $0["n2"].int),
                confidence: try $0["conf"].double)
            return .object([
                "diff": GoldenValue(interval.difference), "lo": GoldenValue(interval.limits.low),
                "hi": GoldenValue(interval.limits.high),
            ])
        },
        "multi.bh": { GoldenValue(FalseDiscoveries.adjusted(try $0["p"].doubles)) },
        "multi.holm": { GoldenValue(MultipleTests.holm(try $0["p"].doubles)) },
        "fair.caseMix": {
            let mixes = CaseMix.compare(try $0["agents"].list.map { try counts($0) })
            return .list(
                mixes.map { mix in
                    .object([
                        "O": GoldenValue(mix.observed), "E": GoldenValue(mix.expected),
                        "ratio": GoldenValue(mix.ratio), "z": GoldenValue(mix.deviation),
                        "indirect": GoldenValue(mix.indirectRate),
                        "direct": GoldenValue(mix.directRate),
                    ])
                })
        },
        "spc.p": {
            let chart = RateChart(try counts($0), width: try $0["k"].double)
            var result = limits(of: chart.points)
            result["center"] = GoldenValue(chart.centre)
            result["signal"] = .list(chart.points.map { GoldenValue($0.isSignal) })
            return .object(result)
        },
        "spc.laney": {
            let periods = try counts($0)
            let spread = RateChart(periods).excessSpread
            let chart = RateChart(periods, width: try $0["k"].double, spread: spread)
            var result = limits(of: chart.points)
            result["center"] = GoldenValue(chart.centre)
            result["sigmaZ"] = GoldenValue(chart.excessSpread)
            return .object(result)
        },
        "spc.ewma": {
            let points = SmoothedChart.points(
                try counts($0), baseline: try $0["p0"].double, memory: try $0["lambda_"].double,
                width: try $0["k"].double)
            var result = limits(of: points)
            result["z"] = GoldenValue(points.map(\.value))
            result["signal"] = .list(points.map { GoldenValue($0.isSignal) })
            return .object(result)
        },
        "spc.cusum": {
            let threshold = try $0["h"].double
            let sums = CumulativeChart.sums(
                try counts($0), baseline: try $0["p0"].double, worse: try $0["p1"].double)
            return .object([
                "s": GoldenValue(sums),
                "signal": .list(sums.map { GoldenValue($0 > threshold) }),
            ])
        },
    ]

    private static func counts(_ given: GoldenValue) throws -> [AgentCount] {
        zip(try given["x"].ints, try given["n"].ints).map { AgentCount(found: $0, reviewed: $1) }
    }

    private static func ranges(_ ranges: [RankRange]) -> GoldenValue {
        .list(ranges.map { GoldenValue([$0.best, $0.worst]) })
    }

    private static func limits(of points: [ChartPoint]) -> [String: GoldenValue] {
        [
            "ucl": GoldenValue(points.map(\.limits.high)),
            "lcl": GoldenValue(points.map(\.limits.low)),
        ]
    }
}
