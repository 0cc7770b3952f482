import Rules
import Sampling
package import Scoring
package import Wording

/// What a month's report says in words: one thought a sentence.
package enum CardSentences {
    /// What stands above everything: who was looked at, how the team did, what to do first.
    package static func of(_ summary: CardSummary) -> [Phrase] {
        let chats = NumberText.count(summary.chatCount)
        var sentences: [Phrase] = [
            .cardScope(
                "\(summary.covered.lowerBound)", "\(summary.covered.upperBound)", chats: chats,
                people: NumberText.count(summary.people.count))
        ]
        sentences += bands(summary)
        sentences += ranking(summary)
        let due = summary.targets
        if !due.isEmpty {
            sentences.append(
                .cardTargets(
                    met: due.count { $0.standing == .met },
                    missed: due.filter { $0.standing == .missed }.map(\.title),
                    unclear: due.count { $0.standing == .unclear || $0.standing == .unknown }))
        }
        if let first = summary.problems.first {
            sentences.append(
                .cardFirstProblem(
                    summary.ruleTitle(first.rule), NumberText.count(first.conversations),
                    lost: first.lost.text))
        }
        return sentences
    }

    private static func bands(_ summary: CardSummary) -> [Phrase] {
        let counts = summary.card.bands.map { band in
            (band.title, summary.people.count { $0.score.band == band })
        }.filter { $0.1 > 0 }
        let without = summary.people.count { $0.score.total == nil && !$0.score.isSmall }
        let small = summary.people.filter(\.score.isSmall).map(\.score.name)
        let edge = summary.people.filter { !$0.score.edges.isEmpty }.map(\.score.name)
        return (counts.isEmpty ? [] : [.cardBands(counts)])
            + (without > 0 ? [.cardWithout(NumberText.count(without))] : [])
            + (small.isEmpty ? [] : [.cardSmall(small, fewest: summary.card.fewest)])
            + (edge.isEmpty ? [] : [.cardEdge(edge)])
    }

    private static func ranking(_ summary: CardSummary) -> [Phrase] {
        let count = summary.comparison.groups.count
        let others = summary.incomparable.map(\.score.name)
        let apart: [Phrase] = others.isEmpty ? [] : [.cardOtherLines(others)]
        guard count > 1 else { return apart }
        return apart + [
            summary.groups > 1
                ? .cardGroups(NumberText.count(summary.groups), ranged: ranged(summary))
                : .cardOneGroup(NumberText.count(count))
        ]
    }

    /// The least share of the weight that the ranges of those who are compared cover; nil where
    /// they cover all of it.
    private static func ranged(_ summary: CardSummary) -> String? {
        summary.compared.map(\.score.rangedShare).min().flatMap(shareText)
    }

    /// A share that is less than all.
    static func shareText(_ share: Double) -> String? {
        share < 0.9995 ? NumberText.percent(share) : nil
    }

    /// What one agent's card says.
    package static func of(_ score: CardScore, least: Int) -> [Phrase] {
        var sentences: [Phrase] = []
        if let total = score.total {
            let grade = score.band?.title
            let shown = grade.map { score.edges.isEmpty ? $0 : .gradeBorderline($0) }
            sentences.append(.compositeScore(total.text, grade: shown))
            if let limits = score.limits {
                sentences.append(
                    .cardRange(
                        NumberText.fixed(limits.low, places: 1),
                        NumberText.fixed(limits.high, places: 1),
                        ranged: shareText(score.rangedShare)))
            }
            if total > ExactDecimal(100), score.penalties.isEmpty {
                sentences.append(.compositeExcellent)
            }
        }
        let missing = score.lines.filter { $0.points == nil }
            .map { (name: $0.item.title, why: $0.absence?.title ?? .stateNoData) }
        let there = NumberText.percent(score.report.coverage.double)
        if score.total == nil {
            sentences.append(.compositeTooLittle(there, least: "\(least)%"))
        } else if !missing.isEmpty {
            sentences.append(.compositeMissing(missing, there: there))
        }
        if let presence = score.presence {
            sentences.append(.cardPresence(presence.days, of: presence.of))
        }
        if !score.penalties.isEmpty {
            let sum = score.penalties.reduce(ExactDecimal(0)) { $0 + $1.points.exact }
            sentences.append(.compositePenalties(sum.text))
        }
        if let spread = score.assessment?.spread, score.assessment?.isDisputed == true {
            sentences.append(.cardDisputed(spread.text))
        }
        return sentences
    }

    /// Against which kinds of chats an agent's problems are to be seen.
    static func mix(_ mix: CaseMix) -> Phrase? {
        guard let ratio = mix.ratio, mix.expected >= 1 else { return nil }
        return .cardMix(
            observed: NumberText.count(mix.observed),
            expected: NumberText.decimal(mix.expected, places: 1),
            isOutside: mix.deviation.map { abs($0) > 1.96 } ?? false, isMore: ratio > 1)
    }

    /// The agent's rate beside that of the others.
    package static func rates(_ point: CoachingSheet.Point) -> Phrase {
        .cardRates(
            own: NumberText.percent(point.own.found, of: point.own.reviewed),
            others: NumberText.percent(point.others.found, of: point.others.reviewed),
            isSure: point.isSure)
    }

    /// What trends rest on, or why there is nothing to say.
    package static func trends(_ trends: RuleTrends) -> Phrase {
        if trends.judged == 0 {
            return .cardTrendsUnknown(
                days: trends.before, needed: TrendReport.usualBaseline + 1)
        }
        return trends.moving.isEmpty
            ? .cardTrendsNone(trends.looked, before: trends.before, judged: trends.judged)
            : .cardTrends(
                trends.looked, before: trends.before, judged: trends.judged,
                chance: NumberText.decimal(trends.byChance, places: 1))
    }
}
