package import Wording

/// What one rule did with one conversation, step by step: for authors who ask why it flagged, or
/// why it did not.
package struct RuleTrace: Sendable {
    package let card: RuleCard
    package internal(set) var steps: [Step]

    package struct Step: Sendable {
        /// 0-based; `nil` for the conversation as a whole.
        package let message: Int?
        package let outcome: Outcome
        package let text: Phrase
        /// What was flagged.
        package internal(set) var finding: Finding?

        init(message: Int?, outcome: Outcome, text: Phrase) {
            self.message = message
            self.outcome = outcome
            self.text = text
        }

        init(message: Int?, flagged finding: Finding) {
            self.message = message
            outcome = .flagged
            let near = finding.nearMiss.map { Phrase.traceNear($0) }
            text = .joined([finding.explanation, near].compactMap { $0 }, zh: "", en: "")
            self.finding = finding
        }
    }

    package enum Outcome: String, Sendable {
        /// The rule is not meant for this conversation, or nothing in it wakes the rule.
        case silent
        /// Looked, and found everything in order.
        case met
        case flagged
        /// Flagged, and lifted by a file of filters.
        case exempted
        case notApplicable = "not_applicable"
    }

    /// The gravest of the outcomes.
    package var outcome: Outcome {
        let order: [Outcome] = [.flagged, .exempted, .met, .notApplicable]
        return order.first { wanted in steps.contains { $0.outcome == wanted } } ?? .silent
    }
}
