package import Wording

/// One violation (negative points) or one bonus (positive points) that a rule saw in a
/// conversation. A proposal: a reviewer confirms or rejects it.
///
/// What it says stands behind one reference, since findings are handed on far more often than made.
package struct Finding: Hashable, Sendable {
    private var page: Page

    /// What a finding says.
    private struct Content: Codable, Hashable {
        let conversation: String
        let agent: String
        let rule: String
        let ruleDigest: String
        let dimension: String
        let severity: Severity
        var points: Points
        let disguised: Bool
        var evidence: [Evidence]
        var explanation: Phrase
        var nearMiss: Phrase?
        let offences: [Offence]
        var load: Int?
        var overrun: Overrun?
        var chargedWith: String?
    }

    private final class Page: Hashable, Sendable {
        let content: Content

        init(_ content: Content) { self.content = content }

        static func == (left: Page, right: Page) -> Bool {
            left === right || left.content == right.content
        }

        func hash(into hasher: inout Hasher) { hasher.combine(content) }
    }

    package init(
        conversation: String, agent: String, rule: String, ruleDigest: String, dimension: String,
        severity: Severity, points: Points, disguised: Bool, evidence: [Evidence],
        explanation: Phrase, nearMiss: Phrase?, offences: [Offence] = [], load: Int? = nil,
        overrun: Overrun? = nil, chargedWith: String? = nil
    ) {
        page = Page(
            Content(
                conversation: conversation, agent: agent, rule: rule, ruleDigest: ruleDigest,
                dimension: dimension, severity: severity, points: points, disguised: disguised,
                evidence: evidence, explanation: explanation, nearMiss: nearMiss,
                offences: offences, load: load, overrun: overrun, chargedWith: chargedWith))
    }

    /// Id of the conversation.
    package var conversation: String { page.content.conversation }
    /// Id of the agent it counts for; empty where no agent was on duty.
    package var agent: String { page.content.agent }
    /// Id of the rule, `pack/rule`.
    package var rule: String { page.content.rule }
    /// First 12 hex digits of the SHA-256 of the rule's text and of the lists it uses.
    package var ruleDigest: String { page.content.ruleDigest }
    package var dimension: String { page.content.dimension }
    package var severity: Severity { page.content.severity }
    /// Zero where another rule is charged for it.
    package var points: Points { page.content.points }
    /// Seen only after folding: the words were written so as not to be found.
    package var disguised: Bool { page.content.disguised }
    /// At least one; in the order of the messages.
    package var evidence: [Evidence] { page.content.evidence }
    /// What the rule saw here, in a sentence.
    package var explanation: Phrase { page.content.explanation }
    /// For a required thing that is absent: the closest thing found, and why it did not count.
    package var nearMiss: Phrase? { page.content.nearMiss }
    /// The part of the evidence that is the wrong itself, by which two findings are told to punish
    /// the same. None for a demand on the conversation as a whole that was not met.
    package var offences: [Offence] { page.content.offences }
    /// For a wait: how many conversations the agent held when it began, this one among them; `nil`
    /// where that is not known.
    package var load: Int? { page.content.load }
    /// For what was due before a time was over: by how much it was late; `nil` for all else.
    package var overrun: Overrun? { page.content.overrun }
    /// Id of the rule that is charged for the same offence; `nil` where this finding counts itself.
    package var chargedWith: String? { page.content.chargedWith }

    /// The same finding where another rule is charged for its offence: without points, and saying
    /// so.
    package func absorbed(by rule: RuleCard) -> Finding {
        var content = page.content
        content.points = .zero
        content.chargedWith = rule.id
        content.explanation = .chargedOnce(explanation, under: rule.title)
        return Finding(content)
    }

    /// The same finding with other words for what it quotes and says.
    package func quoting(
        evidence: [Evidence], explanation: Phrase, nearMiss: Phrase?
    ) -> Finding {
        var content = page.content
        content.evidence = evidence
        content.explanation = explanation
        content.nearMiss = nearMiss
        return Finding(content)
    }

    /// The same finding, holding nothing but what it says.
    package var settled: Finding {
        quoting(
            evidence: evidence, explanation: explanation.settled, nearMiss: nearMiss?.settled)
    }

    private init(_ content: Content) { page = Page(content) }
}

/// As all that it says.
extension Finding: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try Content(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try page.content.encode(to: encoder)
    }
}

extension Finding: CustomStringConvertible, CustomReflectable {
    /// All that it says, for tests and debuggers.
    package var description: String { "\(page.content)" }
    package var customMirror: Mirror { Mirror(reflecting: page.content) }
}
