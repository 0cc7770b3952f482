/// One checkable sentence: **when** somebody says something, somebody **must** / **must not** say
/// something **within** a window, **unless** an exception.
///
/// A class, because copying a reference is cheaper than copying what is in it.
package final class Rule: Sendable {
    package let card: RuleCard
    /// The rule file, as messages name it.
    package let path: String
    let places: RulePlaces
    let filter: ChatTraits
    let occasion: Occasion?
    let demand: Demand
    let window: Window
    let until: Condition?
    let excuses: [Excuse]
    let charging: Charging
    package let fixtures: [Fixture]
    /// The kind of violation that it finds, as labelled data name it.
    package let label: String?
    /// Earlier ids.
    package let formerly: [String]
    /// What lint is not to say about this rule, its author having thought about it.
    package let lintAllows: Set<LintCheck>

    /// Reads a rule file. `id` is the path of the file below the folder of rules.
    init(id: String, _ value: YAMLValue, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        compiler.beginRule()
        path = value.source.path
        places = RulePlaces(value)
        let folded = try fields.read(Self.folds) ?? false
        filter = try fields.read(Self.filter) ?? ChatTraits()
        var occasion: Occasion?
        compiler.context.hasTrigger = false
        if let when = try fields.read(Self.when) {
            occasion = try Occasion(when, folded: folded, &compiler)
        }
        self.occasion = occasion
        compiler.context.hasTrigger = occasion != nil
        demand = try Self.demand(fields, folded: folded, &compiler)
        let usual = Window(parts: [occasion == nil ? .wholeConversation : .restOfConversation])
        window = try fields.read(Self.within) ?? usual
        try Self.checkPromise(window, fields)
        try Self.checkOtherSide(occasion, demand, window, fields)
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

    /// Whether its findings cost points where another rule is charged for the same offence.
    enum Charging: String, CaseIterable, Sendable {
        case once
        case always
    }

    /// Patterns of which at least one must have fired for the rule to have anything to say;
    /// `nil` where it must always be looked at.
    var needs: Set<Int>? {
        if let occasion { return occasion.condition.needs }
        return demand.polarity == .mustNot ? demand.condition.needs : nil
    }

    /// Sets of patterns, of each of which at least one must have fired for the rule to have
    /// anything to say.
    var allNeeds: [Set<Int>] {
        (occasion?.condition.allNeeds ?? [])
            + (demand.polarity == .mustNot ? demand.condition.allNeeds : [])
    }

    /// Whether something must be said before a time is over.
    var hasClock: Bool {
        demand.polarity == .must
            && window.parts.contains { part in
                switch part {
                case .nextTime, .promised: true
                default: false
                }
            }
    }

    /// Whether a message of a bot before all others may rightly change what it finds.
    var countsMessagesOfBots: Bool {
        window.parts.contains { $0.counts(bots: demand.condition.roles) }
            || excuses.contains { excuse in
                excuse.window.parts.contains { $0.counts(bots: excuse.said.roles) }
            }
    }

    /// Every pattern whose failure at its limits leaves the rule undetermined.
    let patterns: Set<Int>
}
