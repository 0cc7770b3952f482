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
    package let points: Points
    /// Seen only after folding: the words were written so as not to be found.
    package let disguised: Bool
    /// At least one; in the order of the messages.
    package let evidence: [Evidence]
    /// What the rule saw here, in a sentence.
    package let explanation: Phrase
    /// For a required thing that is absent: the closest thing found, and why it did not count.
    package let nearMiss: Phrase?

    package init(
        conversation: String, agent: String, rule: String, ruleDigest: String, dimension: String,
        severity: Severity, points: Points, disguised: Bool, evidence: [Evidence],
        explanation: Phrase, nearMiss: Phrase?
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
    }
}
