package import Rules
import Sampling
import Wording

extension Scorecard {
    /// Reads a scorecard file. Throws the first mistake with its place.
    package init(_ source: SourceText) throws(FileError) {
        let root = try YAMLValue(source)
        let fields = try root.fields([
            "title", "base", "maximum", "dimensions", "rule_cap", "rules", "veto", "bonus",
            "bands", "fewest",
        ])
        let base = Points(try fields.required("base").integer(in: 1...1000))
        let bonusCap = try Self.bonusCap(fields["bonus"])
        title = try fields.required("title").phrase()
        self.base = base
        self.bonusCap = bonusCap
        maximum = try Self.maximum(fields["maximum"], base: base, bonusCap: bonusCap)
        dimensions = try Self.dimensions(fields.required("dimensions"), base: base)
        ruleCap = try fields["rule_cap"].map(Self.amount)
        prices = try Self.prices(fields["rules"])
        veto = try Self.veto(fields["veto"])
        bands = try GradeBand.list(fields.required("bands"))
        fewest = try fields["fewest"]?.integer(in: 2...1000) ?? 5
        digest = String(Digest(of: source.text).hex.prefix(12))
    }

    private static func maximum(
        _ value: YAMLValue?, base: Points, bonusCap: Points
    ) throws(FileError) -> Points {
        guard let value else { return base + bonusCap }
        let maximum = try value.points()
        guard maximum >= base, maximum <= base + bonusCap else {
            throw value.error(
                .scorecardMaximum(base: base.text, highest: (base + bonusCap).text))
        }
        return maximum
    }

    private static func bonusCap(_ value: YAMLValue?) throws(FileError) -> Points {
        guard let value else { return .zero }
        return try amount(value.fields(["cap"]).required("cap"))
    }

    private static func dimensions(
        _ value: YAMLValue, base: Points
    ) throws(FileError) -> [Dimension] {
        var dimensions: [Dimension] = []
        for item in try value.list() {
            let dimension = try dimension(item)
            guard !dimensions.contains(where: { $0.id == dimension.id }) else {
                throw item.error(.scorecardDimensionTwice(dimension.id))
            }
            dimensions.append(dimension)
        }
        let sum = dimensions.reduce(Points.zero) { $0 + $1.weight }
        guard sum == base else {
            throw value.error(.scorecardWeights(sum: sum.text, base: base.text))
        }
        return dimensions
    }

    private static func dimension(_ value: YAMLValue) throws(FileError) -> Dimension {
        let fields = try value.fields(["id", "title", "weight", "cap"])
        let weight = try amount(fields.required("weight"))
        guard weight > .zero else {
            throw try fields.required("weight").error(.scorecardWeightZero)
        }
        var cap = weight
        if let value = fields["cap"] {
            cap = try amount(value)
            guard cap <= weight else { throw value.error(.scorecardCap(weight: weight.text)) }
        }
        return Dimension(
            id: try fields.required("id").text(), title: try fields.required("title").phrase(),
            weight: weight, cap: cap)
    }

    private static func prices(_ value: YAMLValue?) throws(FileError) -> [String: Price] {
        guard let value else { return [:] }
        let rules = try value.anyFields()
        var prices: [String: Price] = [:]
        for name in rules.names {
            let fields = try rules.required(name).fields(["points", "cap"])
            let points = try fields["points"].map { value throws(FileError) in
                try value.points()
            }
            prices[name] = Price(points: points, cap: try fields["cap"].map(amount))
        }
        return prices
    }

    private static func veto(_ value: YAMLValue?) throws(FileError) -> Set<Severity> {
        var veto: Set<Severity> = []
        for item in try value?.list() ?? [] { veto.insert(try item.choice(Severity.self)) }
        return veto
    }

    /// Points that are not below zero: weights, caps and edges.
    private static func amount(_ value: YAMLValue) throws(FileError) -> Points {
        let points = try value.points()
        guard points >= .zero else { throw value.error(.scorecardNegative) }
        return points
    }
}
