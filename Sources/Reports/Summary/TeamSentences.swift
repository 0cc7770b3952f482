import Rules
import Sampling
package import Scoring
package import Wording

/// What an audit says about the whole team, the most important first.
package enum TeamSentences {
    package static func of(_ summary: AuditSummary) -> [Phrase] {
        [
            coverage(summary), defects(summary),
            summary.audited > 0 ? allDefects(summary.rates, summary.scope) : nil,
            redLines(summary), allRedLines(summary.rates, summary.scope), topRule(summary),
            ranking(summary), unranked(summary),
            borderline(summary), tooFew(summary), exhausted(summary), waiting(summary),
            withoutAgent(summary),
        ].compactMap { $0 }
    }

    /// What a sample says about all conversations of a team: problems, then red lines.
    package static func estimates(_ rates: TeamRates) -> [Phrase] {
        [allDefects(rates, .period), allRedLines(rates, .period)].compactMap { $0 }
    }

    private static func coverage(_ summary: AuditSummary) -> Phrase {
        if summary.eligible == 0 { return .nothingToAudit }
        let population = NumberText.count(summary.eligible)
        return summary.audited == summary.eligible
            ? .allAudited(population)
            : .someAudited(NumberText.count(summary.audited), of: population)
    }

    private static func defects(_ summary: AuditSummary) -> Phrase? {
        guard summary.audited > 0 else { return nil }
        let found = summary.defective
        return found == 0
            ? .teamNoDefects
            : .teamDefects(
                NumberText.count(found), NumberText.percent(found, of: summary.audited))
    }

    /// What the defects found mean for everything; nothing where everything was checked.
    private static func allDefects(_ rates: TeamRates, _ scope: PopulationScope) -> Phrase? {
        guard let rate = rates.defects, rate.method != .complete, let population = rate.population
        else { return nil }
        guard let share = rate.value, let counts = rate.counts else { return .teamNotAllDrawn }
        let all = scope.all(population)
        if rate.found == 0, let atMost = rate.oneSided?.count {
            return .teamNoDefects(of: all, atMost: NumberText.count(atMost))
        }
        return .teamDefectsOfAll(
            NumberText.percent(share), of: all, NumberText.count(counts.lowerBound),
            NumberText.count(counts.upperBound))
    }

    /// What the red lines found mean for everything; nothing where everything was checked.
    private static func allRedLines(_ rates: TeamRates, _ scope: PopulationScope) -> Phrase? {
        guard let rate = rates.redLines, rate.method != .complete, let share = rate.value,
            let counts = rate.counts, let population = rate.population
        else { return nil }
        if rate.found == 0, let atMost = rate.oneSided?.count {
            return .teamNoRedLines(
                of: scope.all(population), atMost: NumberText.count(atMost))
        }
        return .teamRedLinesOfAll(
            NumberText.percent(share), of: scope.all(population),
            NumberText.count(counts.lowerBound), NumberText.count(counts.upperBound))
    }

    private static func ranking(_ summary: AuditSummary) -> Phrase? {
        guard summary.ranking.ranked > 1 else { return nil }
        return RankSentences.overview(
            summary.ranking.report, summary.ranking.isComplete ? .everything : .sample)
    }

    /// Who has a grade and no place; nothing where nobody has one.
    private static func unranked(_ summary: AuditSummary) -> Phrase? {
        guard summary.ranking.ranked > 1 else { return nil }
        let names = summary.agents.filter {
            $0.total.sampled > 0 && $0.standing != .tooFew
                && summary.ranking.entry(of: $0.agent) == nil
        }.map(\.name)
        return names.isEmpty
            ? nil : .teamUnranked(names, fewest: NumberText.count(RankReport.usualFewest))
    }

    private static func exhausted(_ summary: AuditSummary) -> Phrase? {
        summary.exhausted.isEmpty ? nil : .teamExhausted(summary.exhausted)
    }

    private static func redLines(_ summary: AuditSummary) -> Phrase? {
        guard summary.redLines > 0 else { return nil }
        let crossing = summary.agents.filter { $0.redLines.found > 0 || $0.guestRedLines > 0 }
        return .teamRedLines(NumberText.count(summary.redLines), crossing.map(\.name))
    }

    private static func topRule(_ summary: AuditSummary) -> Phrase? {
        guard let top = summary.brokenRules.first(where: \.isCharged) else {
            return nil
        }
        return .teamTopRule(top.card.title, NumberText.count(top.tally.conversations))
    }

    private static func borderline(_ summary: AuditSummary) -> Phrase? {
        let names = summary.agents.filter {
            if case .borderline = $0.standing { true } else { false }
        }.map(\.name)
        return names.isEmpty ? nil : .teamBorderline(names)
    }

    private static func tooFew(_ summary: AuditSummary) -> Phrase? {
        let names = summary.agents.filter { $0.standing == .tooFew }.map(\.name)
        return names.isEmpty ? nil : .teamTooFew(names)
    }

    private static func waiting(_ summary: AuditSummary) -> Phrase? {
        let count = summary.waiting
        return count > 0 ? .teamWaiting(NumberText.count(count)) : nil
    }

    private static func withoutAgent(_ summary: AuditSummary) -> Phrase? {
        let count = summary.withoutAgent
        return count > 0 ? .teamWithoutAgent(NumberText.count(count)) : nil
    }
}
