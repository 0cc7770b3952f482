package import Rules

/// What one rule would find in an archive, grouped by the words it hit, so that a flooding word is
/// seen before the rule ships.
package struct RulePreview: Sendable {
    /// The findings that hit the same words.
    package struct Group: Sendable {
        /// The words, caseless; what stands in the messages themselves where no words were hit.
        package let words: String
        package fileprivate(set) var findings = 0
        package fileprivate(set) var conversations = 0
        /// The first conversation with it, and its message, counted from 0.
        package let example: (conversation: String, message: Int)
    }

    private let rule: String
    private var byWords: [String: Group] = [:]
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
        var seen: Set<String> = []
        for finding in own {
            let words = Self.words(of: finding)
            var group =
                byWords[words]
                ?? Group(
                    words: words,
                    example: (finding.conversation, finding.evidence.first?.message ?? 0))
            group.findings += 1
            group.conversations += seen.insert(words).inserted ? 1 : 0
            byWords[words] = group
        }
    }

    /// The most frequent first; ties by their words.
    package var groups: [Group] {
        byWords.values.sorted { ($1.findings, $0.words) < ($0.findings, $1.words) }
    }

    private static func words(of finding: Finding) -> String {
        let hit = finding.evidence.filter { $0.span != nil }
        return (hit.isEmpty ? finding.evidence : hit).map { $0.text.lowercased() }
            .joined(separator: " … ")
    }
}
