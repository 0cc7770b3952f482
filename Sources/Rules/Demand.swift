/// What a rule demands of the messages in its window.
struct Demand: Sendable {
    let polarity: Polarity
    let condition: Condition
    let counts: Counts
    let charge: Charge

    enum Polarity: Sendable {
        case must
        case mustNot
    }

    /// Which failures of a `must` count.
    enum Counts: String, CaseIterable, Sendable {
        /// Met, but beyond the window.
        case late
        /// Not met up to the end of what the demand reaches.
        case never
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
