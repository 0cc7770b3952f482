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

    /// What the scorecard makes of a finding.
    package func judge(_ finding: Finding) -> Judgement {
        judge(finding, rules[finding.rule])
    }

    private func judge(_ finding: Finding, _ entry: Entry?) -> Judgement {
        let isCharged = finding.chargedWith == nil
        let points = isCharged ? entry?.points ?? finding.points : .zero
        let waits = isCharged && entry?.waits == true
        let isRedLine = isCharged && !waits && scorecard.veto.contains(finding.severity)
        let counts = points < .zero || points == .zero && isRedLine
        return Judgement(
            points: points, waits: waits, isRedLine: isRedLine,
            isViolation: entry != nil && !waits && counts)
    }

    /// The points of a finding, as `judge` has them.
    package func price(of finding: Finding) -> Points { judge(finding).points }

    /// Whether a finding counts against the agent at once, as `judge` has it.
    package func isViolation(_ finding: Finding) -> Bool { judge(finding).isViolation }

    /// Whether a finding waits for a person, as `judge` has it.
    package func waits(_ finding: Finding) -> Bool { judge(finding).waits }

    /// The score of one conversation for one agent, from all its findings; those of other agents
    /// and of rules that the scorer does not know are left aside.
    package func score(_ findings: [Finding], for agent: String) -> ConversationScore {
        score(findings, findings.map(judge), for: agent)
    }

    /// The same, from what `judge` has made of them.
    func score(
        _ findings: [Finding], _ judgements: [Judgement], for agent: String
    ) -> ConversationScore {
        if findings.isEmpty { return clean }
        var sums: [Sum] = []
        var violations = [Int](repeating: 0, count: scorecard.dimensions.count)
        var vetoed = [Bool](repeating: false, count: scorecard.dimensions.count)
        var bonus = Points.zero
        var waiting = 0
        for (finding, judgement) in zip(findings, judgements) where finding.agent == agent {
            guard let entry = rules[finding.rule] else { continue }
            if judgement.waits {
                waiting += 1
            } else if judgement.points > .zero {
                bonus = bonus + judgement.points
            } else if judgement.isViolation {
                Self.add(judgement.points, of: finding.rule, entry, to: &sums)
                violations[entry.dimension] += 1
                if judgement.isRedLine { vetoed[entry.dimension] = true }
            }
        }
        let losses = losses(sums, vetoed: vetoed)
        let earned = min(bonus, scorecard.bonusCap)
        return ConversationScore(
            total: total(losses, bonus: earned, vetoed: vetoed.contains(true)),
            dimensions: zip(losses, violations).map { .init(lost: $0, violations: $1) },
            bonus: earned, redLine: vetoed.contains(true), waiting: waiting)
    }

    /// What the findings of one rule cost together.
    private struct Sum {
        let rule: String
        let entry: Entry
        var lost = Points.zero
    }

    private static func add(
        _ price: Points, of rule: String, _ entry: Entry, to sums: inout [Sum]
    ) {
        let known = sums.firstIndex { $0.rule == rule }
        let place = known ?? sums.count
        if known == nil { sums.append(Sum(rule: rule, entry: entry)) }
        sums[place].lost = sums[place].lost - price
    }

    /// What each dimension loses: deductions capped per rule, then per dimension. A red line
    /// empties its dimension.
    private func losses(_ sums: [Sum], vetoed: [Bool]) -> [Points] {
        var losses = [Points](repeating: .zero, count: scorecard.dimensions.count)
        for sum in sums {
            let capped = sum.entry.cap.map { min(sum.lost, $0) } ?? sum.lost
            losses[sum.entry.dimension] = losses[sum.entry.dimension] + capped
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
