/// One checkable sentence: **when** somebody says something, somebody **must** / **must not** say
/// something **within** a window, **unless** an exception.
package struct Rule: Sendable {
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
