import Reports
import Rules
import Store
import Transcripts
import Wording

/// A finding beside a chat behind a card's number: what it cost, what people decided about it, and
/// what to say instead.
struct ShownCardFinding: Sendable {
    let number: Int
    let rule: ShownRule
    /// Where the rule's page stands; `nil` for readers who have none.
    let rulePath: String?
    let points: String
    let standing: ReviewFinding.Chip?
    /// Whom it counts for; `nil` where that is the reader.
    let agent: String?
    /// Numbers of the messages it points at, 1-based.
    let places: [String]
    let explanation: String
    let nearMiss: String?
    /// What reviewers decided, a line each.
    let history: [String]

    /// - Parameters:
    ///   - body: the chat; `nil` where its words were forgotten.
    ///   - outcome: what stands after reviews and appeals; `nil` where nobody has decided.
    ///   - verdicts: on the finding, the first first; those that do not count are left out.
    init(
        _ stored: StoredFinding, number: Int, body: Conversation?, card: RuleCard?,
        outcome: Outcome?, verdicts: [Verdict], reader: ResultReader
    ) {
        let (language, isOwn) = (reader.language, reader.user.role == .agent)
        let mask = body.flatMap { reader.user.mask(of: $0) }
        let finding = mask?.mask(stored.finding) ?? stored.finding
        self.number = number
        rule = ShownRule(
            finding.rule, card: card, severity: finding.severity, in: body, language)
        rulePath = isOwn ? nil : "/rules/\(finding.rule)"
        points =
            finding.chargedWith == nil ? finding.points.text : Phrase.notChargedAgain(language)
        standing =
            outcome.map { ReviewFinding.Chip(title: $0.title(language), tone: $0.tone) }
            ?? (stored.waits
                ? ReviewFinding.Chip(title: Phrase.chipWaits(language), tone: "warn") : nil)
        agent =
            isOwn
            ? nil : body?.participants.first { $0.id == finding.agent }?.name ?? finding.agent
        places = Set(finding.evidence.map(\.message)).sorted().map { "\($0 + 1)" }
        explanation = finding.explanation(language)
        nearMiss = finding.nearMiss?(language)
        history = verdicts.filter(\.counts).map { reader.told($0, mask: mask) }
    }
}
