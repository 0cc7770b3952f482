import Sampling

extension Golden {
    static let unequal: [String: GoldenFunction] = [
        "pps.inclusion": {
            GoldenValue(
                InclusionProbabilities.proportional(to: try $0["x"].doubles, size: try $0["n"].int))
        },
        "pps.priority": { given in
            var sample = PrioritySample(size: try given["n"].int, tickets: try tickets(given))
            for unit in try units(given) { sample.insert(id: unit.id, weight: unit.weight) }
            return .object([
                "selected": GoldenValue(sample.selected.map(\.id)),
                "tau": GoldenValue(sample.threshold),
                "pi": GoldenValue(sample.selected.map { sample.inclusionProbability(of: $0) }),
            ])
        },
        "pps.exponential": { given in
            let sample = ExponentialSample(
                try units(given), size: try given["n"].int, tickets: try tickets(given))
            return .object([
                "selected": GoldenValue(sample.selected), "tau": GoldenValue(sample.threshold),
                "pi": GoldenValue(sample.chances),
            ])
        },
        "pps.poisson": { given in
            let units = zip(try given["ids"].texts, try given["pi"].doubles)
            return GoldenValue(
                PoissonSample.ids(
                    of: units.map { (id: $0, chance: $1) }, tickets: try tickets(given)))
        },
    ]

    private static func units(
        _ given: GoldenValue
    ) throws -> [(id: String, weight: Double)] {
        zip(try given["ids"].texts, try given["weights"].doubles).map { (id: $0, weight: $1) }
    }
}
