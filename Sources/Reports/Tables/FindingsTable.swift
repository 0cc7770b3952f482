package import Rules
import Scoring
package import Wording

/// Findings for a spreadsheet: one row each, with the words a reader needs beside the codes. What a
/// finding quotes is shown as it is; `ChatMask` masks it before.
package struct FindingsTable {
    private let language: Language
    private let cards: [String: RuleCard]

    package static let columns = [
        Table.Column("conversation", .columnConversation),
        Table.Column("agent", .columnAgent),
        Table.Column("rule", .columnRule),
        Table.Column("title", .columnTitle),
        Table.Column("severity", .columnSeverity),
        Table.Column("points", .columnPointsOfFinding, .trailing),
        Table.Column("charged_with", .columnChargedWith),
        Table.Column("message", .columnMessage, .trailing),
        Table.Column("text", .columnText),
        Table.Column("explanation", .columnExplanation),
        Table.Column("near_miss", .columnNearMiss),
        Table.Column("load", .columnLoad, .trailing),
        Table.Column("instead", .columnInstead),
    ]

    package init(cards: [RuleCard], language: Language) {
        self.language = language
        self.cards = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The row of a finding; messages are counted from 1, as people do.
    ///
    /// - Parameter spoken: the language of the chat, in which better words are.
    package func row(_ finding: Finding, price: Points, spoken: Language) -> [Cell] {
        let card = cards[finding.rule]
        return [
            .text(finding.conversation), .text(finding.agent), .text(finding.rule),
            .words(card?.title ?? Phrase(finding.rule)), .words(finding.severity.title),
            .decimal(price.text), finding.chargedWith.map { .text($0) } ?? .none,
            .integer((finding.evidence.first?.message ?? 0) + 1),
            .text(finding.evidence.map(\.text).joined(separator: " … ")),
            .text(finding.explanation(language)),
            finding.nearMiss.map { .text($0(language)) } ?? .none,
            finding.load.map { .integer($0) } ?? .none,
            .text(card?.instead(spoken) ?? ""),
        ]
    }
}
