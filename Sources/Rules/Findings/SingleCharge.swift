/// Charges an offence once, however many rules punish it.
///
/// From the heaviest finding down (hard tier before review, then severity, then points, then the
/// order of the rules), each is charged, unless it overlaps an offence of a finding of another rule
/// that is charged already and counts for the same agent: then it is kept with no points and names
/// that rule. Points are those of the scorecard where it has a price for the rule. Red lines and rules that say `charged: always` are charged in any case; findings that
/// take no points stay out of it.
struct SingleCharge: Sendable {
    private let entries: [String: Entry]
    /// What a scorecard charges in place of a rule's own points, by rule id.
    var prices: [String: Points] = [:]

    private struct Entry {
        let card: RuleCard
        let place: Int
        let isAlwaysCharged: Bool
    }

    /// Where somebody did wrong, for finding overlaps quickly.
    private struct Spot: Hashable {
        let agent: String
        let kind: Offence.Kind
        let message: Int
    }

    init(_ rules: [Rule]) {
        var entries: [String: Entry] = [:]
        for (place, rule) in rules.enumerated() {
            entries[rule.card.id] = Entry(
                card: rule.card, place: place, isAlwaysCharged: rule.charging == .always)
        }
        self.entries = entries
    }

    /// The findings of one conversation in their order, each charged or not.
    func applied(to findings: [Finding]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        var settled = findings
        /// Positions in the order of weight.
        var charged: [Spot: [Int]] = [:]
        let order = heaviestFirst(findings)
        for (position, index) in order.enumerated() {
            let finding = findings[index]
            let rivals = finding.offences.flatMap { offence in
                (charged[Spot(agent: finding.agent, kind: offence.kind, message: offence.message)]
                    ?? []).filter { overlaps(findings[order[$0]], offence, of: finding) }
            }
            if let first = rivals.min(), mayBeAbsorbed(finding),
                let other = entries[findings[order[first]].rule]
            {
                settled[index] = finding.absorbed(by: other.card)
                continue
            }
            for spot in spots(of: finding) { charged[spot, default: []].append(position) }
        }
        return settled
    }

    private func overlaps(_ charged: Finding, _ offence: Offence, of finding: Finding) -> Bool {
        charged.rule != finding.rule && charged.offences.contains { $0.overlaps(offence) }
    }

    private func mayBeAbsorbed(_ finding: Finding) -> Bool {
        finding.severity != .critical && entries[finding.rule]?.isAlwaysCharged != true
    }

    private func spots(of finding: Finding) -> Set<Spot> {
        Set(
            finding.offences.map {
                Spot(agent: finding.agent, kind: $0.kind, message: $0.message)
            })
    }

    /// The indices of the findings that take points.
    private func heaviestFirst(_ findings: [Finding]) -> [Int] {
        func weight(_ index: Int) -> (Int, Int, Points, Int, Int) {
            let finding = findings[index]
            let entry = entries[finding.rule]
            return (
                entry?.card.tier == .review ? 1 : 0, finding.severity.descending,
                price(of: finding),
                entry?.place ?? .max, index
            )
        }
        return findings.indices.filter { price(of: findings[$0]) < .zero }
            .sorted { weight($0) < weight($1) }
    }

    private func price(of finding: Finding) -> Points {
        prices[finding.rule] ?? finding.points
    }
}

extension Severity {
    /// 0 for the gravest.
    fileprivate var descending: Int {
        switch self {
        case .critical: 0
        case .major: 1
        case .minor: 2
        }
    }
}
