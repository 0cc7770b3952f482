import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

extension CardRun {
    /// Makes the cards of what was checked and of what the files beside the chats say.
    func made(_ sheets: CardSheets) -> CardReport<CardSummary> {
        let names = AgentNames(ids: Set(tally.figures.keys), names: tally.team.names)
        var known = sheets.known(names, from: month.first, to: month.last)
        let views = sheets.assessments(names)
        known.inputs.assessments = views.byAgent
        let doubts = known.doubts + views.doubts
        let span = covered ?? month.first...month.last
        let cards = MonthCards(
            card: plan.card, scorecard: plan.scorer.scorecard, month: month.first...month.last,
            covered: span, tally: tally, inputs: known.inputs)
        var summary = summary(cards, covered: span)
        summary.cautions =
            summary.ownCautions + cautions(cards, names, doubts: doubts.count)
            + views.notes
        return CardReport(summary: summary, doubts: doubts)
    }

    private func summary(_ cards: MonthCards, covered: ClosedRange<LocalDate>) -> CardSummary {
        CardSummary(
            sources: plan.sources, zone: plan.pack.rules.calendar.timeZone, month: month,
            covered: covered, card: plan.card, scorecard: plan.scorer.scorecard,
            rules: plan.pack.rules.cards, rulesDigest: plan.pack.digest,
            tool: "spotcheck \(SpotCheckVersion.text)", masked: plan.masked,
            people: cards.people, targets: cards.teamTargets,
            pictures: TargetChart.all(tally.targetDays(plan.card)),
            problems: tally.frequentProblems(10), trends: days.trends(from: month.first),
            facts: tally.confusedFacts, chats: worst.all,
            chatCount: tally.figures.values.reduce(0) { $0 + $1.volume },
            chatsFile: folder == nil ? nil : CardFolder.chatsName,
            excerpts: excerpts.mapValues { $0.chosen() }, cautions: [])
    }

    /// - Parameter doubts: how many rows of files do not count.
    private func cautions(
        _ cards: MonthCards, _ names: AgentNames, doubts: Int
    ) -> [Phrase] {
        CardSummary.cautions(
            late: cards.late, outside: cards.outsidePresence, names: names.name(of:))
            + [
                tally.team.withoutAgent > 0
                    ? .cautionWithoutAgent(NumberText.count(tally.team.withoutAgent)) : nil,
                troubles.lacking > 0 ? .cautionRejects(NumberText.count(troubles.lacking)) : nil,
                undetermined > 0 ? .cautionUndetermined(NumberText.count(undetermined)) : nil,
                doubts == 0 ? nil : .cautionDoubts(NumberText.count(doubts)),
            ].compactMap { $0 }
    }
}
