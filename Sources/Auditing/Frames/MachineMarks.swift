package import Rules
package import Scoring

/// What the rules think of every chat of an archive: for strata by flag and for the basket of leads.
package struct MachineMarks: Sendable {
    /// The digest of the rules.
    package let rules: String
    private var marks: [String: Double] = [:]

    package init(rules: String) {
        self.rules = rules
    }

    /// Marks a chat by its findings. Flagged is what counts against somebody or waits for a person.
    package mutating func add(_ id: String, _ findings: [Finding], scorer: Scorer) {
        let counted = findings.filter { scorer.isViolation($0) || scorer.waits($0) }
        guard !counted.isEmpty else { return }
        let lost = counted.reduce(0) { $0 + max(0, -scorer.price(of: $1).thousandths) }
        let isVeto = counted.contains { scorer.scorecard.veto.contains($0.severity) }
        let full = max(1, scorer.scorecard.maximum.thousandths)
        marks[id] = isVeto ? 1 : min(1, Double(lost) / Double(full))
    }

    package func isFlagged(_ id: String) -> Bool { marks[id] != nil }

    /// The share of the points that its findings would cost, 0...1; 1 for a red line.
    package func risk(of id: String) -> Double { marks[id] ?? 0 }
}
