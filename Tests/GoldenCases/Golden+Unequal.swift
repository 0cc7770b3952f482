import Sampling

extension Golden {
    static let unequal: [String: GoldenFunction] = [
        "pps.inclusion": {
            GoldenValue(
                InclusionProbabilities.proportional(to: try $0["x"].doubles, size: try $0["n"].int))
        },
        "pps.priority": { try sample($0, .priority) },
        "pps.exponential": { try sample($0, .exponential) },
        "pps.poisson": { given in
            let units = zip(try given["ids"].texts, try given["pi"].doubles)
            return GoldenValue(
                PoissonSample.ids(
                    of: units.map { (id: $0, chance: $1) }, tickets: try tickets(given)))
        },
    ]

    private static func sample(
        _ given: GoldenValue, _ method: PrioritySample.Method
    ) throws -> GoldenValue {
        var sample = PrioritySample(
            size: try given["n"].int, tickets: try tickets(given), method: method)
        for (id, weight) in zip(try given["ids"].texts, try given["weights"].doubles) {
            sample.insert(id: id, weight: weight)
        }
        return .object([
            "selected": GoldenValue(sample.selected.map(\.id)),
            "tau": GoldenValue(sample.threshold),
            "pi": GoldenValue(sample.selected.map { sample.inclusionProbability(of: $0) }),
        ])
    }
}
