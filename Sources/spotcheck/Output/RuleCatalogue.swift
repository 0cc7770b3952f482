import Reports
import Rules
import Scoring
import Wording

/// Rules as people read them: a table of all, a page of one.
enum RuleCatalogue {
    /// A table of all rules; `coded` for programs, with the codes of the rule files in place of words.
    static func table(of pack: RulePack, coded: Bool) -> Table {
        let dimensions = coded ? [:] : titles(in: pack)
        return Table(
            columns: [
                Table.Column("rule", .columnRule), Table.Column("title", .columnTitle),
                Table.Column("dimension", .columnDimension),
                Table.Column("severity", .columnSeverity),
                Table.Column("points", .columnPointsOfFinding, .trailing),
                Table.Column("tier", .columnTier),
                Table.Column("fixtures", .columnFixtures, .trailing),
                Table.Column("digest", .columnDigest),
            ],
            rows: pack.rules.rules.map { rule in
                [
                    .text(rule.card.id), .words(rule.card.title),
                    .words(dimensions[rule.card.dimension] ?? Phrase(rule.card.dimension)),
                    coded ? .text(rule.card.severity.rawValue) : .words(rule.card.severity.title),
                    .decimal(rule.card.points.text),
                    coded ? .text(rule.card.tier.rawValue) : .words(rule.card.tier.title),
                    .integer(rule.fixtures.count),
                    .text(rule.card.digest),
                ]
            })
    }

    static func page(of rule: Rule, in pack: RulePack, language: Language) -> String {
        let card = rule.card
        let dimension = titles(in: pack)[card.dimension] ?? Phrase(card.dimension)
        let facts: [(Phrase, String)] = [
            (.labelSentence, rule.sentence(language)),
            (.labelWhy, card.why(language)),
            (.labelInstead, card.instead(language)),
            (.labelFalseAlarms, card.falseAlarms(language)),
            (
                .labelPrice,
                "\(card.points.text) · \(card.severity.title(language)) · "
                    + "\(card.tier.title(language)) · \(dimension(language))"
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

    /// What the scorecards call the dimensions; of those that do not agree, the standard one counts.
    private static func titles(in pack: RulePack) -> [String: Phrase] {
        var titles: [String: Phrase] = [:]
        for name in pack.scorecards.keys.sorted().filter({ $0 != "standard" }) + ["standard"] {
            guard let source = pack.scorecards[name], let card = try? Scorecard(source) else {
                continue
            }
            for dimension in card.dimensions { titles[dimension.id] = dimension.title }
        }
        return titles
    }
}

extension RuleCard.Tier {
    /// The word for people.
    fileprivate var title: Phrase {
        switch self {
        case .hard: .tierHard
        case .review: .tierReview
        }
    }
}
