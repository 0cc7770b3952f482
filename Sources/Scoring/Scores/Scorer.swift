package import Rules

/// Prices the findings of single conversations by a scorecard.
///
/// Findings of `review` rules wait for a person: they are counted and shown but cost nothing yet.
package struct Scorer: Sendable {
    package let scorecard: Scorecard
    private var rules: [String: Entry]
    private let clean: ConversationScore

    private struct Entry {
        let dimension: Int
        let points: Points?
        let cap: Points?
        let waits: Bool
    }

    /// Fits a scorecard to the rules of an audit. Throws where a rule belongs to a dimension that
    /// the scorecard does not have: its findings would be lost in silence.
    package init(_ scorecard: Scorecard, rules cards: [RuleCard]) throws(ScorerError) {
        var rules: [String: Entry] = [:]
        for card in cards {
            let place = scorecard.dimensions.firstIndex { $0.id == card.dimension }
            guard let place else {
                throw ScorerError(
                    rule: card.id, dimension: card.dimension,
                    known: scorecard.dimensions.map(\.id))
            }
            let price = scorecard.prices[card.id]
            rules[card.id] = Entry(
                dimension: place, points: price?.points, cap: price?.cap ?? scorecard.ruleCap,
                waits: card.tier == .review)
        }
        self.scorecard = scorecard
        self.rules = rules
        clean = ConversationScore(
            total: scorecard.base,
            dimensions: scorecard.dimensions.map { _ in .init(lost: .zero, violations: 0) },
            bonus: .zero, redLine: false, waiting: 0)
    }

    /// A scorer of what people have confirmed: nothing waits for a person any more, and each
    /// finding costs its own points, which a person may have set.
    package var confirming: Scorer {
        var scorer = self
        scorer.rules = rules.mapValues {
            Entry(dimension: $0.dimension, points: nil, cap: $0.cap, waits: false)
        }
        return scorer
    }

    /// The points that a finding costs (negative) or brings before any cap: the scorecard's price
    /// where it has one, else the finding's own; none where another rule is charged for it.
    package func price(of finding: Finding) -> Points {
        if finding.chargedWith != nil { return .zero }
        return rules[finding.rule]?.points ?? finding.points
    }

    /// Whether a finding waits for a person before it counts. One that never counts does not.
    package func waits(_ finding: Finding) -> Bool {
        finding.chargedWith == nil && rules[finding.rule]?.waits == true
    }

    /// Whether a finding that counts takes the whole conversation to 0.
    package func isRedLine(_ finding: Finding) -> Bool {
        finding.chargedWith == nil && scorecard.veto.contains(finding.severity) && !waits(finding)
    }

    /// Whether a finding counts against the agent at once: it is of a known rule, waits for nobody,
    /// and costs points or is a red line.
    package func isViolation(_ finding: Finding) -> Bool {
        guard rules[finding.rule] != nil, !waits(finding) else { return false }
        let price = price(of: finding)
        return price < .zero || price == .zero && isRedLine(finding)
    }

    /// The score of one conversation for one agent, from all its findings; those of other agents
    /// and of rules that the scorer does not know are left aside.
    package func score(_ findings: [Finding], for agent: String) -> ConversationScore {
        if findings.isEmpty { return clean }
        var sums: [String: Points] = [:]
        var violations = [Int](repeating: 0, count: scorecard.dimensions.count)
        var vetoed = [Bool](repeating: false, count: scorecard.dimensions.count)
        var bonus = Points.zero
        var waiting = 0
        for finding in findings where finding.agent == agent {
            guard let entry = rules[finding.rule] else { continue }
            let price = price(of: finding)
            if waits(finding) {
                waiting += 1
            } else if price > .zero {
                bonus = bonus + price
            } else if isViolation(finding) {
                sums[finding.rule, default: .zero] = sums[finding.rule, default: .zero] - price
                violations[entry.dimension] += 1
                if isRedLine(finding) { vetoed[entry.dimension] = true }
            }
        }
        let losses = losses(sums, vetoed: vetoed)
        let earned = min(bonus, scorecard.bonusCap)
        return ConversationScore(
            total: total(losses, bonus: earned, vetoed: vetoed.contains(true)),
            dimensions: zip(losses, violations).map { .init(lost: $0, violations: $1) },
            bonus: earned, redLine: vetoed.contains(true), waiting: waiting)
    }

    /// What each dimension loses: deductions capped per rule, then per dimension. A red line
    /// empties its dimension.
    private func losses(_ sums: [String: Points], vetoed: [Bool]) -> [Points] {
        var losses = [Points](repeating: .zero, count: scorecard.dimensions.count)
        for (rule, sum) in sums {
            guard let entry = rules[rule] else { continue }
            let capped = entry.cap.map { min(sum, $0) } ?? sum
            losses[entry.dimension] = losses[entry.dimension] + capped
        }
        return scorecard.dimensions.indices.map { index in
            let dimension = scorecard.dimensions[index]
            return vetoed[index] ? dimension.weight : min(losses[index], dimension.cap)
        }
    }

    private func total(_ losses: [Points], bonus: Points, vetoed: Bool) -> Points {
        if vetoed { return .zero }
        let total = losses.reduce(scorecard.base + bonus, -)
        return min(max(total, .zero), scorecard.maximum)
    }
}
