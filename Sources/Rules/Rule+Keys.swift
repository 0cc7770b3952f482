import Wording

extension Rule {
    /// What a rule file looks like.
    static let shape = MappingShape(
        [
            title, dimension, severity, points, tier, folds, filter, when, must, mustNot, within,
            until, counts, unless, chargedTo, charged, why, instead, falseAlarms, examples,
            formerly, label, lintAllowed,
        ], oneOf: [must.name, mustNot.name])

    static let title = Key.phrase("title", .keyTitle).required
    static let dimension = Key.text("dimension", .keyDimension).required
    static let severity = Key<Severity>.choice("severity", .keySeverity).required
    static let points = Key.points("points", .keyPoints).required
    static let tier = Key<RuleCard.Tier>.choice("tier", .keyTier)
    static let folds = Key.flag("folds", .keyFolds)
    static let filter = Key<ChatTraits>(
        name: "where", shape: .mapping(ChatTraits.shape), meaning: .keyWhere
    ) { (it) throws(FileError) in try ChatTraits(it) }
    static let when = Key.part("when", .mapping(Occasion.shape), .keyWhen)
    static let must = Key.part("must", .mapping(Demand.shape), .keyMust)
    static let mustNot = Key.part("must_not", .condition, .keyMustNot)
    static let within = Window.key("within", .keyWithin)
    static let until = Key.part("until", .condition, .keyUntil)
    static let counts = Key<Demand.Counts>.choice("counts", .keyCounts)
    static let unless = Key.part("unless", .list(.mapping(Excuse.shape)), .keyUnless)
    static let chargedTo = Key<Demand.Charge>.choice("charged_to", .keyChargedTo)
    static let charged = Key<Charging>.choice("charged", .keyCharged)
    static let why = Key.phrase("why", .keyWhy).required
    static let instead = Key.phrase("instead", .keyInstead).required
    static let falseAlarms = Key.phrase("false_alarms", .keyFalseAlarms).required
    static let examples = Key.part("fixtures", .list(.mapping(Fixture.shape)), .keyFixtures)
        .required
    static let formerly = Key.texts("formerly", .keyFormerly)
    static let label = Key.text("label", .keyLabel)
    static let lintAllowed = Key<Set<LintCheck>>(
        name: "lint_allows", shape: .list(.choice(LintCheck.allCases.map(\.rawValue))),
        meaning: .keyLintAllows
    ) { (it) throws(FileError) in try it.lintChecks() }
}
