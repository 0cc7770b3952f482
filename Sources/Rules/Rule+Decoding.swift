import Wording

extension Rule {
    private static let keys = [
        "title", "dimension", "severity", "points", "tier", "folds", "where", "when", "must",
        "must_not", "within", "until", "counts", "unless", "charged_to", "why", "instead",
        "false_alarms", "fixtures", "formerly", "label", "lint_allows",
    ]

    /// Reads a rule file. `id` is the path of the file below the folder of rules.
    init(id: String, _ value: YAMLValue, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.fields(Self.keys)
        compiler.beginRule()
        path = value.source.path
        let folded = try fields["folds"]?.flag() ?? false
        filter = try fields["where"].map { (it) throws(FileError) in try Filter(it) } ?? Filter()
        var occasion: Occasion?
        if let when = fields["when"] {
            occasion = try Occasion(when, folded: folded, &compiler)
        }
        self.occasion = occasion
        demand = try Self.demand(fields, folded: folded, &compiler)
        let usual = Window(parts: [occasion == nil ? .wholeConversation : .restOfConversation])
        window = try fields["within"].map { (it) throws(FileError) in try Window(it) } ?? usual
        let anyone = ConditionScope(roles: .anyone, audience: .anyone, folded: folded)
        var until: Condition?
        if let end = fields["until"] { until = try Condition(end, in: anyone, &compiler) }
        self.until = until
        var excuses: [Excuse] = []
        for member in try fields["unless"]?.list() ?? [] {
            excuses.append(try Excuse(member, folded: folded, &compiler))
        }
        self.excuses = excuses
        fixtures = try Self.fixtures(fields)
        label = try fields["label"]?.text()
        formerly = try fields["formerly"]?.texts() ?? []
        lintAllows = try fields["lint_allows"]?.lintChecks() ?? []
        patterns = compiler.patternsOfRule
        card = try Self.card(id: id, fields, digest: compiler.digestOfRule(value.source.text))
    }

    private static func demand(
        _ fields: YAMLFields, folded: Bool, _ compiler: inout RuleCompiler
    ) throws(FileError) -> Demand {
        let polarity: Demand.Polarity
        let value: YAMLValue
        switch (fields["must"], fields["must_not"]) {
        case (let must?, nil): (polarity, value) = (.must, must)
        case (nil, let mustNot?): (polarity, value) = (.mustNot, mustNot)
        default: throw fields.error(.ruleNeedsOneDemand)
        }
        let scope = ConditionScope(
            roles: .agent, audience: polarity == .must ? .anyone : .agent, folded: folded)
        return Demand(
            polarity: polarity, condition: try Condition(value, in: scope, &compiler),
            counts: try fields["counts"]?.choice(Demand.Counts.self) ?? .both,
            charge: try fields["charged_to"]?.choice(Demand.Charge.self) ?? .sender)
    }

    private static func fixtures(_ fields: YAMLFields) throws(FileError) -> [Fixture] {
        var fixtures: [Fixture] = []
        for member in try fields.required("fixtures").list() {
            fixtures.append(try Fixture(member))
        }
        return fixtures
    }

    private static func card(id: String, _ fields: YAMLFields, digest: String) throws(FileError)
        -> RuleCard
    {
        RuleCard(
            id: id, title: try fields.required("title").phrase(),
            dimension: try fields.required("dimension").text(),
            severity: try fields.required("severity").choice(Severity.self),
            points: try fields.required("points").points(),
            tier: try fields["tier"]?.choice(RuleCard.Tier.self) ?? .hard,
            why: try fields.required("why").phrase(),
            instead: try fields.required("instead").phrase(),
            falseAlarms: try fields.required("false_alarms").phrase(), digest: digest)
    }
}
