import Reports
import Rules
import Wording

/// Rules as people read them: a table of all, a page of one.
enum RuleCatalogue {
    static func table(of set: RuleSet) -> Table {
        Table(
            columns: [
                Table.Column("rule", .columnRule), Table.Column("title", .columnTitle),
                Table.Column("dimension", .columnDimension),
                Table.Column("severity", .columnSeverity),
                Table.Column("points", .columnPointsOfFinding, .trailing),
                Table.Column("tier", .columnTier),
                Table.Column("fixtures", .columnFixtures, .trailing),
                Table.Column("digest", .columnDigest),
            ],
            rows: set.rules.map { rule in
                [
                    .text(rule.card.id), .words(rule.card.title), .text(rule.card.dimension),
                    .text(rule.card.severity.rawValue), .decimal(rule.card.points.text),
                    .text(rule.card.tier.rawValue), .integer(rule.fixtures.count),
                    .text(rule.card.digest),
                ]
            })
    }

    static func page(of rule: Rule, language: Language) -> String {
        let card = rule.card
        let facts: [(Phrase, String)] = [
            (.labelSentence, rule.sentence(language)),
            (.labelWhy, card.why(language)),
            (.labelInstead, card.instead(language)),
            (.labelFalseAlarms, card.falseAlarms(language)),
            (
                .labelPrice,
                "\(card.points.text) · \(card.severity.rawValue) · \(card.tier.rawValue) · "
                    + card.dimension
            ),
            (.labelFile, "\(rule.path) (\(card.digest))"),
        ]
        let head = "\(card.title(language))  \(card.id)\n\n"
        let lines = facts.map { "\($0.0(language)): \($0.1)\n" }.joined()
        let chats = rule.fixtures.map { fixture in
            "\n[\(fixture.expectation.rawValue)]\n"
                + fixture.script.split(separator: "\n").map { "  \($0)\n" }.joined()
        }
        return head + lines + chats.joined()
    }
}
