import Foundation
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// Turns what was found in conversations into entries for the book of an audit, on any thread.
struct AuditClerk: Sendable {
    let scorer: Scorer
    /// Whether findings are masked; excerpts are then, too.
    let masked: Bool
    let zone: TimeZone
    let bar: ExcerptBar
    /// Writes lines for the folder; `nil` without one.
    let kept: FindingsJSON?
    let shown: FindingsFormat

    /// The entry of a conversation and of what was found in it, masked where that is wanted.
    func entry(_ conversation: Conversation, _ result: CheckResult) -> AuditEntry {
        let owner = conversation.owner
        let findings = result.findings
        let judgements = findings.map(scorer.judge)
        let (kept, shown) = lines(findings, judgements, conversation)
        return AuditEntry(
            conversation: conversation.id,
            tally: ConversationTally(
                owner: owner?.id, name: owner?.name ?? "", findings: findings,
                judgements: judgements, scorer: scorer),
            start: conversation.start, guests: guests(in: findings, of: conversation, owner),
            exempted: result.exempted, undetermined: result.undetermined,
            gravest: findings.lazy.filter { $0.points < .zero || $0.chargedWith != nil }
                .map(\.severity).max(),
            kept: kept, shown: shown, excerpts: excerpts(findings, judgements, conversation))
    }

    /// All findings for the folder and for stdout.
    private func lines(
        _ findings: [Finding], _ judgements: [Judgement], _ conversation: Conversation
    ) -> (kept: [UInt8], shown: [UInt8]) {
        var (lines, shown): ([UInt8], [UInt8]) = ([], [])
        if findings.isEmpty { return (lines, shown) }
        // A line takes about so much.
        if kept != nil { lines.reserveCapacity(512 * findings.count) }
        if kept == nil { shown.reserveCapacity(512 * findings.count) }
        let isSame = self.shown.format == .jsonl
        for (finding, price) in zip(findings, judgements.lazy.map(\.points)) {
            kept?.write(finding, price: price, to: &lines)
            if kept == nil || !isSame {
                self.shown.write(
                    finding, price: price, spoken: Language(spokenIn: conversation.text),
                    to: &shown)
            }
        }
        return (lines, kept != nil && isSame ? lines : shown)
    }

    private func guests(
        in findings: [Finding], of conversation: Conversation, _ owner: Participant?
    ) -> [Participant] {
        if findings.allSatisfy({ $0.agent == owner?.id }) { return [] }
        let agents = Set(findings.map(\.agent)).subtracting([owner?.id ?? ""])
        return agents.compactMap { agent in
            conversation.participants.first { $0.id == agent }
        }
    }

    private func excerpts(
        _ findings: [Finding], _ judgements: [Judgement], _ conversation: Conversation
    ) -> ExcerptOffers {
        var offers = ExcerptOffers(bar)
        for (finding, price) in zip(findings, judgements.lazy.map(\.points))
        where price <= .zero {
            offers.add(finding) {
                Excerpt(
                    finding, price: price, in: conversation, zone: zone,
                    mask: masked ? ChatMask(of: conversation) : nil)
            }
        }
        return offers
    }
}
