package import Rules

/// How often a rule came up with an agent.
package struct FrequentRule: Hashable, Sendable {
    package let rule: String
    /// What the machine found.
    package let findings: Int
    /// The sum of their prices: negative for violations.
    package let points: Points
}
