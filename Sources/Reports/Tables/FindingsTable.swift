package import Rules
import Scoring
package import Wording

/// Findings for a spreadsheet: one row each, with the words a reader needs beside the codes.
package struct FindingsTable {
    private let language: Language
    private let masking: Masking?
    private let cards: [String: RuleCard]
    package private(set) var table = Table(columns: [
        Table.Column("conversation", .columnConversation),
        Table.Column("agent", .columnAgent),
        Table.Column("rule", .columnRule),
        Table.Column("title", .columnTitle),
        Table.Column("severity", .columnSeverity),
        Table.Column("points", .columnPointsOfFinding, .trailing),
        Table.Column("message", .columnMessage, .trailing),
        Table.Column("text", .columnText),
        Table.Column("explanation", .columnExplanation),
        Table.Column("near_miss", .columnNearMiss),
        Table.Column("instead", .columnInstead),
    ])

    /// - Parameter masking: `nil` shows personal data as it is.
    package init(cards: [RuleCard], language: Language, masking: Masking?) {
        self.language = language
        self.masking = masking
        self.cards = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Adds a finding; messages are counted from 1, as people do.
    package mutating func add(_ finding: Finding, price: Points) {
        let card = cards[finding.rule]
        let words = finding.evidence.map { shown($0.text) }.joined(separator: " … ")
        table.rows.append([
            .text(finding.conversation), .text(finding.agent), .text(finding.rule),
            .words(card?.title ?? Phrase(finding.rule)), .words(finding.severity.title),
            .decimal(price.text),
            .integer((finding.evidence.first?.message ?? 0) + 1), .text(words),
            .text(shown(finding.explanation(language))),
            finding.nearMiss.map { .text(shown($0(language))) } ?? .none,
            .text(card?.instead(language) ?? ""),
        ])
    }

    private func shown(_ text: String) -> String {
        masking?.mask(text) ?? text
    }
}
