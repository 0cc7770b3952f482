import Reports
import Rules
import Store
import Transcripts
import Wording

/// One point of somebody's results: its excerpt, its rule, what stands, and the appeal on it.
struct ShownResult: Sendable {
    /// `f12` for a finding, `m7` for what a reviewer marked; names it in forms and addresses.
    let key: String
    let rule: ShownRule
    /// What it costs as things stand.
    let points: String
    /// What it would have cost, where that is not what it costs.
    let before: String?
    let state: ReviewFinding.Chip
    let place: String
    let explanation: String
    let nearMiss: String?
    let messages: [ShownMessage]
    let isForgotten: Bool
    /// What reviewers decided, a line each.
    let history: [String]
    let appeal: ShownAppeal?

    /// - Parameters:
    ///   - chat: the one that it was found in.
    ///   - verdicts: on this result, the first first.
    init(
        _ result: AgentResult, in chat: ShownChat, verdicts: [Verdict], reader: ResultReader
    ) {
        let language = reader.language
        let finding = result.finding
        let (body, mask) = (chat.body, chat.mask)
        let shown = mask?.mask(finding) ?? finding
        key = result.key
        rule = ShownRule(
            finding.rule, card: result.rule, severity: finding.severity, in: body, language)
        points = result.points.text
        before = finding.points == result.points ? nil : finding.points.text
        state = result.chip(language)
        place = [
            result.conversation.shop, "\(result.conversation.day)", result.conversation.archiveID,
        ]
        .compactMap { $0 }.joined(separator: " · ")
        explanation = shown.explanation(language)
        nearMiss = shown.nearMiss?(language)
        messages =
            body.map {
                Excerpt(shown, price: finding.points, in: $0, zone: reader.zone, mask: mask)
                    .shown(in: language)
            } ?? []
        isForgotten = body == nil
        history = verdicts.map { reader.told($0, mask: mask) }
        appeal = result.appeal.map { ShownAppeal($0, mask: mask, reader) }
    }
}
