package import Rules

/// What a scorecard makes of one finding.
package struct Judgement: Sendable {
    /// What it costs (negative) or brings before any cap: the scorecard's price where it has one,
    /// else the finding's own; none where another rule is charged for it.
    package let points: Points
    /// Whether it waits for a person before it counts. One that never counts does not.
    let waits: Bool
    /// Whether it takes the whole conversation to 0 where it counts.
    let isRedLine: Bool
    /// Whether it counts against the agent at once: it is of a known rule, waits for nobody, and
    /// costs points or is a red line.
    package let isViolation: Bool
}
