import Wording

/// What a rule demands of the messages in its window.
struct Demand: Sendable {
    let polarity: Polarity
    let condition: Condition
    /// Whether each message in the window must meet a `must`, and not one of them.
    let isEvery: Bool
    let counts: Counts
    let charge: Charge

    /// Whether one message that meets it is enough.
    var seeksOne: Bool { polarity == .must && !isEvery }

    /// What stands behind `must`: a condition with one key more.
    static let shape = MappingShape(Condition.keys + [every])
    private static let every = Key.flag("every", .keyEvery)

    /// Reads what stands behind `must` or `must_not`.
    init(
        _ polarity: Polarity, _ value: YAMLValue, counts: Counts?, charge: Charge?, folded: Bool,
        _ compiler: inout RuleCompiler
    ) throws(FileError) {
        let scope = ConditionScope(
            roles: .agent, audience: polarity == .must ? .anyone : .agent, folded: folded,
            counts: true)
        self.polarity = polarity
        condition = try Condition(
            value, in: scope, extra: polarity == .must ? [Self.every] : [], &compiler)
        let every = try value.anyFields()["every"]
        isEvery = try every?.flag() ?? false
        if let every, isEvery, !condition.hasContent || condition.count > 1 {
            throw every.error(.everyNeedsContent)
        }
        self.counts = counts ?? .both
        self.charge = charge ?? .sender
    }

    enum Polarity: Sendable {
        case must
        case mustNot
    }

    /// Which failures of a `must` count.
    enum Counts: String, CaseIterable, Sendable {
        /// Met in this conversation, but beyond the window.
        case late
        /// Not met up to the end of what the demand reaches.
        case never
        /// Also what was met late in the customer's next conversation, which is neither.
        case both
    }

    /// Whom a finding counts for.
    enum Charge: String, CaseIterable, Sendable {
        /// Who sent the message; for an absence, who was on duty.
        case sender
        /// Who wrote before the agent at the trigger.
        case previousAgent = "previous agent"
    }
}
