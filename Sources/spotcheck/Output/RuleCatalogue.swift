import Reports
import Rules
import Scoring
import Transcripts
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

    /// The page of a rule: what it demands line by line, why, what to say, its history, its chats.
    static func page(of rule: Rule, in pack: RulePack, language: Language) -> String {
        let card = rule.card
        let sentence = rule.outline.flatMap { $0.lines(language) }.map { "  \($0)\n" }.joined()
        let facts: [(Phrase, String)] = [
            (.labelWhy, card.why(language)),
            (.labelInstead, card.instead(language)),
            (.labelFalseAlarms, card.falseAlarms(language)),
            (.labelPrice, price(of: card, in: pack, language)),
            (.labelFile, "\(rule.path) (\(card.digest))"),
        ]
        let head = "\(card.title(language))  \(card.id)\n\n"
        let lines = facts.map { "\($0.0(language)): \($0.1)\n" }.joined()
        let chats = rule.fixtures.map { fixture in
            "\n[\(fixture.expectation.rawValue)]\n"
                + fixture.script.split(separator: "\n").map { "  \($0)\n" }.joined()
        }
        return head + Phrase.labelSentence(language) + ":\n" + sentence + lines
            + history(of: rule, in: pack, language) + chats.joined()
    }

    /// One row with all that the page has, for programs.
    static func card(of rule: Rule, in pack: RulePack) -> Table {
        let card = rule.card
        let history = pack.info?.history(of: rule).map { entry, what in
            Phrase.historyLine(entry.version, entry.date.description, what)
        }
        let cells: [(String, Phrase, Cell)] = [
            ("rule", .columnRule, .text(card.id)), ("title", .columnTitle, .words(card.title)),
            ("sentence", .labelSentence, .words(rule.sentence)),
            ("why", .labelWhy, .words(card.why)), ("instead", .labelInstead, .words(card.instead)),
            ("false_alarms", .labelFalseAlarms, .words(card.falseAlarms)),
            ("dimension", .columnDimension, .text(card.dimension)),
            ("severity", .columnSeverity, .text(card.severity.rawValue)),
            ("points", .columnPointsOfFinding, .decimal(card.points.text)),
            ("tier", .columnTier, .text(card.tier.rawValue)),
            ("fixtures", .columnFixtures, .integer(rule.fixtures.count)),
            ("file", .labelFile, .text(rule.path)), ("digest", .columnDigest, .text(card.digest)),
            ("pack", .labelPack, pack.info.map { .text($0.version) } ?? .none),
            (
                "history", .labelHistory,
                history.map { .words(.joined($0, zh: "；", en: "; ")) } ?? .none
            ),
        ]
        return Table(columns: cells.map { Table.Column($0.0, $0.1) }, rows: [cells.map(\.2)])
    }

    private static func price(
        of card: RuleCard, in pack: RulePack, _ language: Language
    ) -> String {
        let dimension = titles(in: pack)[card.dimension] ?? Phrase(card.dimension)
        return "\(card.points.text) · \(card.severity.title(language)) · "
            + "\(card.tier.title(language)) · \(dimension(language))"
    }

    /// The pack with its version, and what its changelog says about the rule.
    private static func history(
        of rule: Rule, in pack: RulePack, _ language: Language
    ) -> String {
        guard let info = pack.info else { return "" }
        let name = "\(Phrase.labelPack(language)): \(info.name(language)) \(info.version)\n"
        let lines = info.history(of: rule).map { entry, what in
            "  " + Phrase.historyLine(entry.version, entry.date.description, what)(language) + "\n"
        }
        return name
            + (lines.isEmpty ? "" : Phrase.labelHistory(language) + ":\n" + lines.joined())
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
