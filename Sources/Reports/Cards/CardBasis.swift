import Foundation
import Scoring
import Wording

/// What a report of performance rests on: sources, card, rules, what each figure counts.
enum CardBasis {
    /// Name and lines, in their order.
    static func rows(of summary: CardSummary) -> [(title: Phrase, lines: [Phrase])] {
        let card = summary.card
        return [
            (.methodSources, summary.sources.map { Phrase($0) }),
            (
                .methodPeriod,
                [
                    Phrase(
                        "\(summary.covered.lowerBound) – \(summary.covered.upperBound) "
                            + "(\(summary.zone.identifier))")
                ]
            ),
            (.cardScheme, [.methodDigest(card.title, card.digest), card.source]),
            (.methodScorecard, [.methodDigest(summary.scorecard.title, summary.scorecard.digest)]),
            (
                .methodRules,
                [
                    .methodDigest(
                        .methodRuleCount(NumberText.count(summary.rulesCount)),
                        summary.rulesDigest)
                ]
            ),
            (.cardRanges, [.cardRangesMeaning, .cardGroupsMeaning]),
            (.cardMeanings, meanings(of: summary)),
            (.methodPrivacy, [summary.masked ? .methodMasked : .methodUnmasked]),
        ]
    }

    /// The measures that the card asks for or that anybody has.
    private static func meanings(of summary: CardSummary) -> [Phrase] {
        let known = Set(summary.people.flatMap(\.figures.keys)).union(summary.card.measures)
        return CardMeasure.allCases.filter(known.contains).map { .labelled($0.title, $0.meaning) }
    }

    static func sentences(of summary: CardSummary) -> [Phrase] {
        rows(of: summary).flatMap { row in row.lines.map { .labelled(row.title, $0) } }
    }
}
