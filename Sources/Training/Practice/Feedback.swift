package import Rules
package import Scoring
package import Wording

/// What the rules say about a reply, and what the customer does then.
package struct Feedback: Sendable {
    /// In which the chat is held.
    let language: Language
    /// The trainee's messages in the chat.
    package let messages: Range<Int>
    /// What the customer waited for them, in milliseconds of working time.
    package let waited: Int64
    /// Demands that were met, and bonuses.
    package let good: [Remark]
    /// What was said against a rule, or came too late.
    package let wrong: [Remark]
    /// What is still to be said, as the rules see it now.
    package let due: [Remark]
    /// The facts that were stated.
    package let facts: [StatedFact]
    /// What the customer writes then; empty where it only waits.
    package internal(set) var answer: Range<Int>
    /// How the customer feels then.
    package internal(set) var mood: Mood

    /// What one rule says about a reply.
    package struct Remark: Sendable {
        package let card: RuleCard
        /// `nil` for a demand that was met.
        package let finding: Finding?
        /// What the scorecard makes of it.
        package let judgement: Judgement?
        /// Whether an audit would leave it to a person.
        package let waits: Bool
        /// The facts that it says were stated wrong or not at all, each with the value in force.
        package let right: [Phrase]

        init(
            card: RuleCard, finding: Finding? = nil, judgement: Judgement? = nil,
            waits: Bool = false, right: [Phrase] = []
        ) {
            self.card = card
            self.finding = finding
            self.judgement = judgement
            self.waits = waits
            self.right = right
        }
    }

    /// One thing that a rule has to say, so that it is said once.
    struct Key: Hashable {
        let rule: String
        let offences: [Offence]
        let first: Int?

        init(_ finding: Finding) {
            rule = finding.rule
            offences = finding.offences
            // What is missing points at one message after the other as the chat goes on.
            let isAbsent = finding.offences.allSatisfy { $0.kind == .awaited }
            first = isAbsent ? nil : finding.evidence.last?.message
        }
    }
}
