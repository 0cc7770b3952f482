import Rules
import Scoring
import Wording

/// The most frequent rules: how often, in how many conversations, what they cost
/// (nothing as long as a person has to confirm).
package enum RulesTable {
    package static func of(_ summary: AuditSummary, limit: Int) -> Table {
        let columns: [Table.Column] = [
            .init("title", .columnRule), .init("rule", Phrase("id")),
            .init("findings", .columnFindings, .trailing),
            .init("conversations", .columnConversations, .trailing),
            .init("share", .columnShare, .trailing), .init("points", .columnPoints, .trailing),
        ]
        let rows = summary.brokenRules.prefix(limit).map { rule -> [Cell] in
            let tally = rule.tally
            let waits = rule.card.tier == .review
            return [
                .words(waits ? .ruleWaiting(rule.card.title) : rule.card.title),
                .text(rule.card.id), .integer(tally.findings),
                .integer(tally.conversations),
                share(tally.conversations, of: summary.audited),
                waits ? .none : .decimal(tally.points.text),
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    private static func share(_ part: Int, of whole: Int) -> Cell {
        whole > 0 ? .share(Double(part) / Double(whole)) : .none
    }
}
