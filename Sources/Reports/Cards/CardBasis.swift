import Foundation
import Sampling
import Scoring
import Transcripts
import Wording

/// What a report of performance rests on: sources, card, rules, what each figure counts.
enum CardBasis {
    /// Name and lines, in their order.
    static func rows(of summary: CardSummary) -> [(title: Phrase, lines: [Phrase])] {
        common(
            summary.sources, summary.covered, summary.zone, summary.card, summary.scorecard,
            rules: summary.rulesCount, digest: summary.rulesDigest) + [
                (.cardRanges, [.cardRangesMeaning, .cardGroupsMeaning]),
                (.cardMeanings, meanings(of: summary)),
                (.methodPrivacy, [summary.masked ? .methodMasked : .methodUnmasked]),
            ]
    }

    /// The same of a year.
    static func rows(of summary: YearSummary) -> [(title: Phrase, lines: [Phrase])] {
        let basis = summary.basis
        return common(
            summary.sources, summary.covered, basis.zone, summary.card, basis.scorecard,
            rules: basis.rulesCount, digest: basis.rulesDigest) + [
                (
                    .sheetYear,
                    PeriodPart.allCases.filter { summary.card.year[$0] != nil }
                        .map { .labelled($0.title, RecordForm.basis(of: $0)) }
                ),
                (.cardRanges, [.cardRangesMeaning]),
            ]
    }

    /// Rows as a list of facts.
    static func markup(
        _ rows: [(title: Phrase, lines: [Phrase])], _ language: Language
    ) -> Markup {
        let items = rows.map { title, lines -> Markup in
            let shown = lines.map { "<dd>\($0(language))</dd>" as Markup }
            return "<div><dt>\(title(language))</dt>\(shown)</div>\n"
        }
        return "<dl class=\"facts\">\n\(items)</dl>"
    }

    private static func common(
        _ sources: [String], _ covered: ClosedRange<LocalDate>, _ zone: TimeZone,
        _ card: PerformanceCard, _ scorecard: Scorecard, rules: Int, digest: String
    ) -> [(title: Phrase, lines: [Phrase])] {
        [
            (.methodSources, sources.map { Phrase($0) }),
            (
                .methodPeriod,
                [
                    Phrase(
                        "\(covered.lowerBound) – \(covered.upperBound) (\(zone.identifier))")
                ]
            ),
            (.cardScheme, [.methodDigest(card.title, card.digest), card.source]),
            (.methodScorecard, [.methodDigest(scorecard.title, scorecard.digest)]),
            (
                .methodRules,
                [.methodDigest(.methodRuleCount(NumberText.count(rules)), digest)]
            ),
        ]
    }

    /// The measures that the card asks for or that anybody has.
    private static func meanings(of summary: CardSummary) -> [Phrase] {
        let known = Set(summary.people.flatMap(\.figures.keys)).union(summary.card.measures)
        return CardMeasure.allCases.filter(known.contains).map { .labelled($0.title, $0.meaning) }
    }

    static func sentences(_ rows: [(title: Phrase, lines: [Phrase])]) -> [Phrase] {
        rows.flatMap { row in row.lines.map { .labelled(row.title, $0) } }
    }
}
