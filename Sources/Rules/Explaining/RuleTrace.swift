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
        /// For what is absent, the closest thing and why it did not count.
        package internal(set) var nearMiss: NearMiss?
        /// What was flagged.
        package internal(set) var finding: Finding?

        init(message: Int?, outcome: Outcome, text: Phrase) {
            self.message = message
            self.outcome = outcome
            self.text = text
        }

        init(message: Int?, flagged finding: Finding, nearMiss: NearMiss? = nil) {
            self.message = message
            outcome = .flagged
            text = finding.explanation
            self.finding = finding
            self.nearMiss = nearMiss
        }

        /// Something that was seen and does not count.
        init(uncounted miss: NearMiss) {
            message = miss.message
            outcome = .uncounted
            text = miss.reason
            nearMiss = miss
        }
    }

    package enum Outcome: String, Sendable {
        /// The rule is not meant for this conversation, or nothing in it wakes the rule.
        case silent
        /// Looked, and found everything in order.
        case met
        case flagged
        /// Saw something that does not count.
        case uncounted = "not_counted"
        /// Flagged, and lifted by a file of filters.
        case exempted
        case notApplicable = "not_applicable"
        /// A pattern was given up at its limits.
        case undetermined
    }

    /// Of the steps that flagged nothing the one that tells most.
    var unflagged: Step? {
        let order: [Outcome] = [.uncounted, .undetermined, .notApplicable, .met, .silent]
        return order.lazy.compactMap { wanted in steps.first { $0.outcome == wanted } }.first
            .map { step in
                guard step.outcome == .met, step.text == card.title, let message = step.message
                else { return step }
                return Step(
                    message: message, outcome: .met, text: .fixtureMet(message: message + 1))
            }
    }

    /// The gravest of the outcomes.
    package var outcome: Outcome {
        let order: [Outcome] = [.flagged, .exempted, .undetermined, .met, .notApplicable]
        return order.first { wanted in steps.contains { $0.outcome == wanted } } ?? .silent
    }
}
