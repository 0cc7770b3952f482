package import Rules

/// How often one rule was broken in what was audited. Mergeable in any order.
package struct RuleTally: Codable, Hashable, Sendable {
    package private(set) var findings = 0
    /// Conversations with at least one finding of the rule.
    package private(set) var conversations = 0
    /// The sum of the prices before any cap: negative for violations.
    package private(set) var points: Points = .zero

    package init() {}

    /// Counts the findings of one conversation; `prices` has one price a finding.
    package mutating func add(prices: [Points]) {
        if prices.isEmpty { return }
        findings += prices.count
        conversations += 1
        points = prices.reduce(points, +)
    }

    package mutating func merge(_ other: RuleTally) {
        findings += other.findings
        conversations += other.conversations
        points = points + other.points
    }
}
