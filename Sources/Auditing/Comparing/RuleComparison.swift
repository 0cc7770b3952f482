package import Rules
package import Scoring
package import Transcripts

/// What a change of rules changes in an archive: findings that come and go, scores of agents, and
/// verdicts of reviewers that would no longer stand as they were given.
package struct RuleComparison: Sendable {
    private let oldScorer: Scorer
    private let newScorer: Scorer
    /// The present ids of rules, by all that they ever had.
    private let presentIds: [String: String]
    private let verdicts: [String: [GivenVerdict]]
    /// What the rules themselves say otherwise than before.
    package let amendments: [RuleAmendment]
    /// The ids of rules that only one of the two sets has, in its order.
    package let removed: [String]
    package let added: [String]
    /// How many verdicts are on a rule that neither set has.
    package let unknownRules: Int
    private let given: Int
    package private(set) var conversations = 0
    /// By the present id of the rule.
    package private(set) var rules: [String: Change] = [:]
    package private(set) var before = TeamTally()
    package private(set) var after = TeamTally()
    package private(set) var flips: [Flip] = []
    /// Verdicts on conversations that were there.
    package private(set) var judged = 0
    /// How many verdicts were on conversations that were not there.
    package var unknownConversations: Int { given - judged }

    /// How many findings of one rule come and go.
    package struct Change: Hashable, Sendable {
        package fileprivate(set) var new = 0
        package fileprivate(set) var gone = 0
        package fileprivate(set) var same = 0
    }

    /// A finding that only one of the two sets has.
    package struct Difference: Sendable {
        package let finding: Finding
        /// Found by the new rules; else by the old ones alone.
        package let isNew: Bool
    }

    /// A verdict on something that one of the two sets flags and the other does not.
    package struct Flip: Hashable, Sendable {
        package let verdict: GivenVerdict
        /// Whether the new rules flag it.
        package let isFlagged: Bool

        /// Whether the new rules agree with the reviewer.
        package var agrees: Bool { verdict.verdict.isRight == isFlagged }
    }

    package init(
        old: RuleAmendment.Priced, new: RuleAmendment.Priced, verdicts: [GivenVerdict]
    ) {
        amendments = RuleAmendment.all(from: old, to: new)
        oldScorer = old.scorer
        newScorer = new.scorer
        var ids: [String: String] = [:]
        for rule in new.rules.rules { for id in rule.formerly { ids[id] = rule.card.id } }
        presentIds = ids
        removed = Self.ids(in: old.rules, lackedBy: new.rules)
        added = Self.ids(in: new.rules, lackedBy: old.rules)
        let known = Set((old.rules.rules + new.rules.rules).flatMap { [$0.card.id] + $0.formerly })
        let matched = verdicts.filter { known.contains($0.rule) }
        unknownRules = verdicts.count - matched.count
        given = matched.count
        self.verdicts = Dictionary(grouping: matched, by: \.conversation)
    }

    /// The rules of a set of which another one has none by any id that they ever had.
    private static func ids(in set: RuleSet, lackedBy other: RuleSet) -> [String] {
        let known = Set(other.rules.flatMap { [$0.card.id] + $0.formerly })
        return set.rules.filter { known.isDisjoint(with: [$0.card.id] + $0.formerly) }
            .map(\.card.id)
    }

    /// Takes in what both sets say of one conversation; tells what differs, in the order of rules
    /// and messages, what goes before what comes.
    package mutating func add(
        _ conversation: Conversation, old: [Finding], new: [Finding]
    ) -> [Difference] {
        conversations += 1
        let owner = conversation.owner
        before.add(owner: owner?.id, name: owner?.name ?? "", findings: old, scorer: oldScorer)
        after.add(owner: owner?.id, name: owner?.name ?? "", findings: new, scorer: newScorer)
        judge(conversation.id, old: old, new: new)
        let (oldKeys, newKeys) = (Set(old.map(key)), Set(new.map(key)))
        let gone = old.filter { !newKeys.contains(key($0)) }
        let come = new.filter { !oldKeys.contains(key($0)) }
        for finding in gone { rules[id(finding.rule), default: Change()].gone += 1 }
        for finding in come { rules[finding.rule, default: Change()].new += 1 }
        for finding in new where oldKeys.contains(key(finding)) {
            rules[finding.rule, default: Change()].same += 1
        }
        return gone.map { Difference(finding: $0, isNew: false) }
            + come.map { Difference(finding: $0, isNew: true) }
    }

    private mutating func judge(_ id: String, old: [Finding], new: [Finding]) {
        for verdict in verdicts[id] ?? [] {
            judged += 1
            let rule = self.id(verdict.rule)
            let isFlagged = flags(verdict, rule, new)
            if isFlagged != flags(verdict, rule, old) {
                flips.append(Flip(verdict: verdict, isFlagged: isFlagged))
            }
        }
    }

    /// Whether findings of a rule point at the message of a verdict.
    private func flags(_ verdict: GivenVerdict, _ rule: String, _ findings: [Finding]) -> Bool {
        findings.contains { finding in
            id(finding.rule) == rule
                && finding.evidence.contains { $0.message == verdict.message }
        }
    }

    /// Two findings are the same when their rules are and they point at the same messages, however
    /// much of them is marked.
    private struct Key: Hashable {
        let rule: String
        let messages: [Int]
    }

    private func key(_ finding: Finding) -> Key {
        Key(
            rule: id(finding.rule), messages: Set(finding.evidence.map(\.message)).sorted())
    }

    private func id(_ rule: String) -> String { presentIds[rule] ?? rule }
}
