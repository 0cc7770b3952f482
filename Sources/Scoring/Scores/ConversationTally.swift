package import Rules

/// What one conversation adds to the sums of a team: made from its findings on any thread, so that
/// little is left to do where all conversations come together.
package struct ConversationTally: Sendable {
    /// `nil` where no agent wrote.
    let owner: String?
    /// The owner's name.
    let name: String
    /// The owner's.
    package let score: ConversationScore
    private(set) var isDefective = false
    private(set) var crossesRedLine = false
    private(set) var waiting = 0
    /// The agents of findings that are not the owner's; and whether those are red lines.
    private(set) var guests: [(agent: String, redLine: Bool)] = []
    /// By rule, in the order in which they first come.
    private(set) var rules: [(id: String, prices: [Points])] = []

    package init(owner: String?, name: String, findings: [Finding], scorer: Scorer) {
        self.init(
            owner: owner, name: name, findings: findings, judgements: findings.map(scorer.judge),
            scorer: scorer)
    }

    /// - Parameter judgements: what the scorer makes of each finding.
    package init(
        owner: String?, name: String, findings: [Finding], judgements: [Judgement],
        scorer: Scorer
    ) {
        self.owner = owner
        self.name = name
        score =
            owner.map { scorer.score(findings, judgements, for: $0) }
            ?? scorer.score([], for: "")
        for (finding, judgement) in zip(findings, judgements) {
            isDefective = isDefective || judgement.isViolation
            crossesRedLine = crossesRedLine || judgement.isViolation && judgement.isRedLine
            if judgement.waits { waiting += 1 }
            if finding.agent != owner && !finding.agent.isEmpty {
                guests.append((finding.agent, judgement.isRedLine))
            }
            add(judgement.points, of: finding.rule)
        }
    }

    private mutating func add(_ price: Points, of rule: String) {
        if let place = rules.firstIndex(where: { $0.id == rule }) {
            rules[place].prices.append(price)
        } else {
            rules.append((rule, [price]))
        }
    }
}
