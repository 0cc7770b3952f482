package import Rules

/// What one rule would find in an archive, grouped by the words it hit, so that a flooding word is
/// seen before the rule ships; for a rule about time, by how late things were.
package struct RulePreview: Sendable {
    /// What the findings of a group have in common.
    package enum Key: Hashable, Sendable {
        /// The words, caseless; what stands in the messages themselves where no words were hit.
        case words(String)
        case overrun(Overrun)
    }

    /// The findings with the same key.
    package struct Group: Sendable {
        package let key: Key
        package fileprivate(set) var findings = 0
        package fileprivate(set) var conversations = 0
        /// The first conversation with it, and its message, counted from 0.
        package let example: (conversation: String, message: Int)
    }

    private let rule: String
    private var byKey: [Key: Group] = [:]
    /// Conversations looked at.
    package private(set) var conversations = 0
    /// Conversations with at least one finding.
    package private(set) var flagged = 0

    package init(of rule: String) {
        self.rule = rule
    }

    /// Takes in the findings of one conversation.
    package mutating func add(_ findings: [Finding]) {
        conversations += 1
        let own = findings.filter { $0.rule == rule }
        if own.isEmpty { return }
        flagged += 1
        var seen: Set<Key> = []
        for finding in own {
            let key = Self.key(of: finding)
            var group =
                byKey[key]
                ?? Group(
                    key: key,
                    example: (finding.conversation, finding.evidence.first?.message ?? 0))
            group.findings += 1
            group.conversations += seen.insert(key).inserted ? 1 : 0
            byKey[key] = group
        }
    }

    /// The shortest delay first, what never came last; words by their number, the most frequent
    /// first, ties by their letters.
    package var groups: [Group] {
        byKey.values.sorted { ($0.rank, $1.findings, $0.name) < ($1.rank, $0.findings, $1.name) }
    }

    private static func key(of finding: Finding) -> Key {
        if let overrun = finding.overrun { return .overrun(overrun) }
        let hit = finding.evidence.filter { $0.span != nil }
        return .words(
            (hit.isEmpty ? finding.evidence : hit).map { $0.text.lowercased() }
                .joined(separator: " … "))
    }
}

extension RulePreview.Group {
    fileprivate var rank: Int {
        if case .overrun(let overrun) = key { return overrun.rawValue }
        return 0
    }

    fileprivate var name: String {
        if case .words(let words) = key { return words }
        return ""
    }
}
