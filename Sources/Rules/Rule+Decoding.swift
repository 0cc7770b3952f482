import Wording

extension Rule {
    /// Reads a rule file. `id` is the path of the file below the folder of rules.
    init(id: String, _ value: YAMLValue, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        compiler.beginRule()
        path = value.source.path
        places = RulePlaces(value)
        let folded = try fields.read(Self.folds) ?? false
        filter = try fields.read(Self.filter) ?? ChatTraits()
        var occasion: Occasion?
        if let when = try fields.read(Self.when) {
            occasion = try Occasion(when, folded: folded, &compiler)
        }
        self.occasion = occasion
        demand = try Self.demand(fields, folded: folded, &compiler)
        let usual = Window(parts: [occasion == nil ? .wholeConversation : .restOfConversation])
        window = try fields.read(Self.within) ?? usual
        let anyone = ConditionScope(roles: .anyone, audience: .anyone, folded: folded)
        var until: Condition?
        if let end = try fields.read(Self.until) {
            until = try Condition(end, in: anyone, &compiler)
        }
        self.until = until
        var excuses: [Excuse] = []
        for member in try fields.read(Self.unless)?.list() ?? [] {
            excuses.append(try Excuse(member, folded: folded, &compiler))
        }
        self.excuses = excuses
        charging = try fields.read(Self.charged) ?? .once
        fixtures = try Self.fixtures(fields)
        label = try fields.read(Self.label)
        formerly = try fields.read(Self.formerly) ?? []
        lintAllows = try fields.read(Self.lintAllowed) ?? []
        patterns = compiler.context.patterns
        try Self.checkDimension(fields, compiler.dimensions)
        card = try Self.card(id: id, fields, digest: compiler.digestOfRule(value.source.text))
    }

    /// Throws where no scorecard has the dimension: findings would count for nothing.
    private static func checkDimension(_ fields: YAMLFields, _ known: [String]) throws(FileError) {
        let name = try fields.need(dimension)
        if known.isEmpty || known.contains(name) { return }
        throw try fields.required(dimension.name).error(.dimensionUnknown(name, known: known))
    }

    private static func demand(
        _ fields: YAMLFields, folded: Bool, _ compiler: inout RuleCompiler
    ) throws(FileError) -> Demand {
        let polarity: Demand.Polarity
        let value: YAMLValue
        switch (try fields.read(must), try fields.read(mustNot)) {
        case (let must?, nil): (polarity, value) = (.must, must)
        case (nil, let mustNot?): (polarity, value) = (.mustNot, mustNot)
        default: throw fields.error(.ruleNeedsOneDemand)
        }
        return try Demand(
            polarity, value, counts: try fields.read(counts), charge: try fields.read(chargedTo),
            folded: folded, &compiler)
    }

    private static func fixtures(_ fields: YAMLFields) throws(FileError) -> [Fixture] {
        var fixtures: [Fixture] = []
        for member in try fields.need(examples).list() {
            fixtures.append(try Fixture(member))
        }
        return fixtures
    }

    private static func card(id: String, _ fields: YAMLFields, digest: String) throws(FileError)
        -> RuleCard
    {
        RuleCard(
            id: id, title: try fields.need(title),
            dimension: try fields.need(dimension),
            severity: try fields.need(severity),
            points: try fields.need(points),
            tier: try fields.read(tier) ?? .hard,
            why: try fields.need(why),
            instead: try fields.need(instead),
            falseAlarms: try fields.need(falseAlarms), digest: digest)
    }
}
