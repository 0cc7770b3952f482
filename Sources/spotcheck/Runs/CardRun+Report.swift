import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

extension CardRun {
    /// Makes the cards of what was checked and of what the files beside the chats say.
    func made(_ sheets: CardSheets) -> CardReport {
        let names = AgentNames(ids: Set(tally.figures.keys), names: tally.team.names)
        var known = sheets.known(
            names, from: month.first, to: month.last, within: month.first...month.last)
        let views = sheets.assessments(names, card: plan.card)
        known.assessments = views.byAgent
        let doubts = known.doubts + views.doubts
        let cards = MonthCards(
            card: plan.card, scorecard: plan.scorer.scorecard, month: month,
            covered: covered ?? month.first...month.last, tally: tally,
            known: known)
        let mixes = tally.caseMix(kinds: plan.card.kinds.count)
        let coaching = tally.coaching
        let people = cards.made.map { agent, made in
            CardSummary.Person(
                score: made.score, figures: made.figures, replaced: made.replaced,
                targets: targets(made.figures, tally.figures[agent] ?? AgentFigures()),
                mix: mixes[agent]?.mix, kinds: mixes[agent]?.kinds.map(\.reviewed) ?? [],
                coaching: coaching[agent])
        }
        return CardReport(
            summary: summary(
                people, team: tally.everybody,
                cautions(people, known, notes: views.notes, doubts: doubts.count)),
            doubts: doubts)
    }

    private func targets(
        _ figures: [CardMeasure: Figure], _ own: AgentFigures
    ) -> [TargetResult] {
        plan.card.targets.map { TargetResult($0, figures[$0.measure]) }
            + plan.card.classes.enumerated().map { place, due in
                let part = own.responses[place] ?? AgentFigures.Part()
                return TargetResult(due, inTime: part.found, of: part.of)
            }
    }

    private func summary(
        _ people: [CardSummary.Person], team: AgentFigures, _ cautions: [Phrase]
    ) -> CardSummary {
        let span = covered ?? month.first...month.last
        var figures = team.figures(team: team)
        figures.merge(tally.scoresOfTeam(scorecard: plan.scorer.scorecard)) { $1 }
        return CardSummary(
            sources: plan.sources, zone: plan.pack.rules.calendar.timeZone, month: month,
            covered: span,
            card: plan.card, scorecard: plan.scorer.scorecard, rules: plan.pack.rules.cards,
            rulesDigest: plan.pack.digest, tool: "spotcheck \(SpotCheckVersion.text)",
            masked: plan.masked, people: people, targets: targets(figures, team),
            pictures: pictures, problems: tally.frequentProblems(10),
            trends: days.trends(from: month.first), facts: tally.confusedFacts,
            chats: worst.all, chatCount: tally.figures.values.reduce(0) { $0 + $1.volume },
            chatsFile: folder == nil ? nil : CardFolder.chatsName,
            excerpts: excerpts.mapValues { $0.chosen() }, cautions: cautions)
    }

    /// - Parameters:
    ///   - notes: what is odd about files that count all the same.
    ///   - doubts: how many rows of files do not count.
    private func cautions(
        _ people: [CardSummary.Person], _ known: CardSheets.Known, notes: [Phrase], doubts: Int
    ) -> [Phrase] {
        let span = covered ?? month.first...month.last
        let missing = plan.card.items.filter { item in
            people.allSatisfy { person in
                person.score.lines.first { $0.item.id == item.id }?.points == nil
            }
        }
        let late = people.filter { person in
            guard person.score.presence == nil,
                let first = tally.figures[person.score.agent]?.days.keys.min()
            else { return false }
            return first.dayNumber - span.lowerBound.dayNumber >= 7
        }
        return [
            span.lowerBound.dayNumber - month.first.dayNumber > 2
                || month.last.dayNumber - span.upperBound.dayNumber > 2
                ? .cautionPartOfMonth("\(span.lowerBound)", "\(span.upperBound)") : nil,
            missing.isEmpty ? nil : .cautionMissing(missing.map(\.title)),
            late.isEmpty ? nil : .cautionLate(late.map(\.score.name)),
            tally.team.withoutAgent > 0
                ? .cautionWithoutAgent(NumberText.count(tally.team.withoutAgent)) : nil,
            troubles.rejects > 0 ? .cautionRejects(NumberText.count(troubles.rejects)) : nil,
            undetermined > 0 ? .cautionUndetermined(NumberText.count(undetermined)) : nil,
            outsidePresence(people, known),
            doubts == 0 ? nil : .cautionDoubts(NumberText.count(doubts)),
        ].compactMap { $0 } + notes
    }

    /// Those who have chats on days on which, by the files, they were not there.
    private func outsidePresence(
        _ people: [CardSummary.Person], _ known: CardSheets.Known
    ) -> Phrase? {
        let odd = people.compactMap { person -> (name: String, chats: String)? in
            guard let outside = known.figures[person.score.agent],
                let own = tally.figures[person.score.agent]
            else { return nil }
            let chats = own.days.reduce(0) { outside.isThere(on: $1.key) ? $0 : $0 + $1.value }
            return chats > 0 ? (person.score.name, NumberText.count(chats)) : nil
        }
        return odd.isEmpty ? nil : .cautionOutsidePresence(odd.sorted { $0.name < $1.name })
    }
}
