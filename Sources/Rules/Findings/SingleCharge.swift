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

    /// A class, because copying a reference is cheaper than copying a card.
    private final class Entry: Sendable {
        let card: RuleCard
        let place: Int
        let isAlwaysCharged: Bool

        init(_ rule: Rule, place: Int) {
            card = rule.card
            self.place = place
            isAlwaysCharged = rule.charging == .always
        }
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
            entries[rule.card.id] = Entry(rule, place: place)
        }
        self.entries = entries
    }

    /// The findings of one conversation in their order, each charged or not.
    func applied(to findings: [Finding]) -> [Finding] {
        guard findings.count > 1, mayOverlap(findings) else { return findings }
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

    /// Whether any two findings may be of one offence: a quick look at a few of them.
    private func mayOverlap(_ findings: [Finding]) -> Bool {
        if findings.count > 24 { return true }
        return findings.indices.contains { later in
            findings[..<later].contains { earlier in
                overlapsAny(earlier, findings[later]) && earlier.agent == findings[later].agent
            }
        }
    }

    private func overlapsAny(_ one: Finding, _ other: Finding) -> Bool {
        one.offences.contains { offence in
            other.offences.contains { $0.overlaps(offence) }
        }
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
        typealias Weight = (Int, Int, Points, place: Int, index: Int)
        let weights = findings.enumerated().compactMap { index, finding -> Weight? in
            let price = price(of: finding)
            guard price < .zero else { return nil }
            let entry = entries[finding.rule]
            return (
                entry?.card.tier == .review ? 1 : 0, finding.severity.descending, price,
                entry?.place ?? .max, index
            )
        }
        return weights.sorted { $0 < $1 }.map(\.index)
    }

    private func price(of finding: Finding) -> Points {
        prices.isEmpty ? finding.points : prices[finding.rule] ?? finding.points
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
