package import Rules

/// Measures findings against a labelled set, kind by kind.
///
/// A finding and a recorded violation match when they are of one kind, stand in one conversation
/// and have a message in common. A finding without a match is a false alarm, unless it points at a
/// message that carries a violation of a neighbouring kind, where even people disagree. Every
/// recorded violation counts, also one of a conversation that could not be read: it is a miss.
package struct Evaluation: Sendable {
    private let recorded: [LabelledSet.Truth]
    private let truths: [Key: [LabelledSet.Truth]]
    private let byConversation: [String: [LabelledSet.Truth]]
    private let traps: [String: [LabelledSet.Trap]]
    private var results: [String: KindResult] = [:]
    private var found: Set<LabelledSet.Truth> = []
    /// Each false alarm, for those who improve rules.
    package private(set) var falseAlarms: [(kind: String, finding: Finding, traps: [String])] = []

    private struct Key: Hashable {
        let conversation: String
        let kind: String
    }

    /// - Parameter kinds: the kinds that are looked for; others in the set are left aside.
    package init(_ set: LabelledSet, kinds: Set<String>) {
        recorded = set.truths
        truths = Dictionary(grouping: set.truths) {
            Key(conversation: $0.conversation, kind: $0.kind)
        }
        byConversation = Dictionary(grouping: set.truths, by: \.conversation)
        traps = Dictionary(grouping: set.traps, by: \.conversation)
        for kind in kinds.union(set.truths.map(\.kind)) { results[kind] = KindResult(kind: kind) }
        for truth in set.truths { results[truth.kind]?.count += 1 }
    }

    /// Takes in all findings of one conversation; `kinds` are the kinds of each finding's rule.
    package mutating func add(
        _ findings: [(kind: String, finding: Finding)], of conversation: String
    ) {
        for (kind, finding) in findings { judge(finding, of: kind) }
        for truth in byConversation[conversation] ?? [] {
            let same = findings.filter { $0.kind == truth.kind }
            guard same.contains(where: { $0.finding.touches(truth.messages) }) else { continue }
            results[truth.kind]?.found += 1
            found.insert(truth)
        }
    }

    /// The recorded violations that no finding points at, in the order of the set.
    package var misses: [LabelledSet.Truth] {
        recorded.filter { !found.contains($0) }
    }

    /// The results of all kinds, in the order of their names.
    package var kinds: [KindResult] {
        results.values.sorted { $0.kind < $1.kind }
    }

    private mutating func judge(_ finding: Finding, of kind: String) {
        let key = Key(conversation: finding.conversation, kind: kind)
        if (truths[key] ?? []).contains(where: { finding.touches($0.messages) }) {
            results[kind]?.confirmed += 1
            return
        }
        let near = byConversation[finding.conversation] ?? []
        if near.contains(where: {
            Self.areNeighbours($0.kind, kind) && finding.touches($0.messages)
        }) {
            return
        }
        results[kind]?.falseAlarms += 1
        let hit = (traps[finding.conversation] ?? [])
            .filter { finding.touches([$0.message]) && TrapKinds.fools($0.trap, kind) }
        if !hit.isEmpty { results[kind]?.trapHits += 1 }
        falseAlarms.append((kind, finding.settled, hit.map(\.trap)))
    }

    private static let neighbours: [Set<String>] = [
        ["privacy", "off_platform_contact"], ["ad_superlative", "over_promise"],
        ["unanswered", "knowledge_unanswered", "canned_repeat"],
    ]

    private static func areNeighbours(_ left: String, _ right: String) -> Bool {
        left != right && neighbours.contains { $0.contains(left) && $0.contains(right) }
    }
}

extension Finding {
    /// Whether it points at one of these messages.
    fileprivate func touches(_ messages: [Int]) -> Bool {
        evidence.contains { messages.contains($0.message) }
    }
}
