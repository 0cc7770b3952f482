package import Rules
package import Sampling
package import Scoring
package import Transcripts

/// A conversation with all that the rules said about it, ready to be stored.
package struct AuditedConversation: Sendable {
    let conversation: Conversation
    /// The digest of its content.
    package let digest: Digest
    let day: LocalDate
    let score: ConversationScore
    let findings: [PricedFinding]
    /// Ids of the scorecard's dimensions, in the order of the score's.
    let dimensions: [String]

    /// A finding with what the scorecard makes of it.
    struct PricedFinding: Sendable {
        let finding: Finding
        let price: Points
        let waits: Bool
    }

    /// - Parameters:
    ///   - day: the day of its start in the team's time zone; of the import where it has no times.
    package init(
        _ conversation: Conversation, findings: [Finding], scorer: Scorer, day: LocalDate
    ) {
        self.conversation = conversation
        self.day = day
        digest = Digest(of: conversation.canonicalBytes)
        score = scorer.score(findings, for: conversation.owner?.id ?? "")
        dimensions = scorer.scorecard.dimensions.map(\.id)
        self.findings = findings.map {
            PricedFinding(finding: $0, price: scorer.price(of: $0), waits: scorer.waits($0))
        }
    }
}
