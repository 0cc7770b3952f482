package import Wording

/// One violation (negative points) or one bonus (positive points) that a rule saw in a
/// conversation. A proposal: a reviewer confirms or rejects it.
package struct Finding: Hashable, Sendable {
    /// Id of the conversation.
    package let conversation: String
    /// Id of the agent it counts for; empty where no agent was on duty.
    package let agent: String
    /// Id of the rule, `pack/rule`.
    package let rule: String
    /// First 12 hex digits of the SHA-256 of the rule's text and of the lists it uses.
    package let ruleDigest: String
    package let dimension: String
    package let severity: Severity
    /// Zero where another rule is charged for it.
    package private(set) var points: Points
    /// Seen only after folding: the words were written so as not to be found.
    package let disguised: Bool
    /// At least one; in the order of the messages.
    package var evidence: [Evidence]
    /// What the rule saw here, in a sentence.
    package var explanation: Phrase
    /// For a required thing that is absent: the closest thing found, and why it did not count.
    package var nearMiss: Phrase?
    /// The part of the evidence that is the wrong itself, by which two findings are told to punish
    /// the same. None for a demand on the conversation as a whole that was not met.
    package let offences: [Offence]
    /// For a wait: how many conversations the agent held when it began, this one among them; `nil`
    /// where that is not known.
    package var load: Int?
    /// For what was due before a time was over: by how much it was late; `nil` for all else.
    package var overrun: Overrun?
    /// Id of the rule that is charged for the same offence; `nil` where this finding counts itself.
    package private(set) var chargedWith: String?

    package init(
        conversation: String, agent: String, rule: String, ruleDigest: String, dimension: String,
        severity: Severity, points: Points, disguised: Bool, evidence: [Evidence],
        explanation: Phrase, nearMiss: Phrase?, offences: [Offence] = [],
        chargedWith: String? = nil
    ) {
        self.conversation = conversation
        self.agent = agent
        self.rule = rule
        self.ruleDigest = ruleDigest
        self.dimension = dimension
        self.severity = severity
        self.points = points
        self.disguised = disguised
        self.evidence = evidence
        self.explanation = explanation
        self.nearMiss = nearMiss
        self.offences = offences
        self.chargedWith = chargedWith
    }

    /// The same finding where another rule is charged for its offence: without points, and saying
    /// so.
    package func absorbed(by rule: RuleCard) -> Finding {
        var finding = self
        finding.points = .zero
        finding.chargedWith = rule.id
        finding.explanation = .chargedOnce(explanation, under: rule.title)
        return finding
    }
}
