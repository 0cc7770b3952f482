import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

extension CardRun {
    /// Makes the cards of what was checked and of what the files beside the chats say.
    func made(_ sheets: CardSheets) throws -> CardReport {
        let names = AgentNames(
            ids: Set(tally.figures.keys), names: tally.team.names)
        let known = sheets.known(names, card: card, month: month)
        let team = tally.everybody
        let evidence = Dictionary(
            uniqueKeysWithValues: tally.figures.map { agent, own in
                (agent, self.evidence(of: agent, own, team: team, known))
            })
        let means = means(evidence)
        let mixes = tally.caseMix(kinds: card.kinds.count)
        let coaching = tally.coaching
        let people = evidence.map { agent, evidence in
            CardSummary.Person(
                score: CardScore(
                    card, agent: agent, name: name(of: agent), evidence: evidence, means: means),
                figures: evidence.figures,
                targets: targets(evidence.figures, tally.figures[agent] ?? AgentFigures()),
                mix: mixes[agent]?.mix, kinds: mixes[agent]?.kinds.map(\.reviewed) ?? [],
                coaching: coaching[agent])
        }
        let summary = summary(people, team: team, doubts: known.doubts)
        return CardReport(summary: summary, doubts: known.doubts)
    }

    private func name(of agent: String) -> String { tally.team.names[agent] ?? agent }

    private func evidence(
        of agent: String, _ own: AgentFigures, team: AgentFigures, _ known: CardSheets.Known
    ) -> CardScore.Evidence {
        var evidence = CardScore.Evidence()
        let outside = known.figures[agent]
        evidence.presence = outside?.presence(from: month.first, to: month.last)
        evidence.figures = own.figures(team: team).merging(
            tally.scores(of: agent, scorecard: scorer.scorecard)
        ) { $1 }
        .merging(outside?.figures ?? [:]) { $1 }
        if let presence = evidence.presence {
            evidence.figures = evidence.figures.mapValues { $0.scaled(presence) }
        }
        evidence.records = known.records[agent] ?? []
        evidence.assessment = known.assessments[agent]
        evidence.chats = own.volume
        return evidence
    }

    /// The mean of everybody, for goals that are the team's.
    private func means(
        _ evidence: [String: CardScore.Evidence]
    ) -> [CardMeasure: ExactDecimal] {
        var means: [CardMeasure: ExactDecimal] = [:]
        for measure in card.measures {
            let values = evidence.values.compactMap { $0.figures[measure]?.value }
            let sum = values.reduce(ExactDecimal(0), +)
            let mean = Fraction(sum) / Fraction(ExactDecimal(values.count))
            if let mean, mean > .zero { means[measure] = mean.rounded() }
        }
        return means
    }

    private func targets(
        _ figures: [CardMeasure: Figure], _ own: AgentFigures
    ) -> [TargetResult] {
        card.targets.map { TargetResult($0, figures[$0.measure]) }
            + card.classes.enumerated().map { place, due in
                let part = own.responses[place] ?? AgentFigures.Part()
                return TargetResult(due, inTime: part.found, of: part.of)
            }
    }

    private func summary(
        _ people: [CardSummary.Person], team: AgentFigures, doubts: [Phrase]
    ) -> CardSummary {
        let span = covered ?? month.first...month.last
        var figures = team.figures(team: team)
        figures.merge(tally.scoresOfTeam(scorecard: scorer.scorecard)) { $1 }
        return CardSummary(
            sources: sources, zone: pack.rules.calendar.timeZone, month: month, covered: span,
            card: card, scorecard: scorer.scorecard, rules: pack.rules.cards,
            rulesDigest: pack.digest, tool: "spotcheck \(SpotCheckVersion.text)",
            masked: masked, people: people, targets: targets(figures, team),
            pictures: pictures, problems: tally.frequentProblems(10),
            trends: days.trends(from: month.first), facts: tally.confusedFacts,
            chats: rows.sorted {
                ($0.agent, $0.start ?? 0, $0.conversation)
                    < ($1.agent, $1.start ?? 0, $1.conversation)
            }, chatCount: tally.figures.values.reduce(0) { $0 + $1.volume },
            chatsFile: folder == nil ? nil : CardFolder.chatsName,
            excerpts: excerpts.mapValues { $0.chosen() }, cautions: cautions(span, people, doubts))
    }

    private func cautions(
        _ span: ClosedRange<LocalDate>, _ people: [CardSummary.Person], _ doubts: [Phrase]
    ) -> [Phrase] {
        let missing = card.items.filter { item in
            people.allSatisfy { person in
                person.score.lines.first { $0.item.id == item.id }?.points == nil
            }
        }
        let late = people.filter { person in
            guard person.score.presence == nil,
                let first = tally.figures[person.score.agent]?.days.min()
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
            rejects > 0 ? .cautionRejects(NumberText.count(rejects)) : nil,
            undetermined > 0 ? .cautionUndetermined(NumberText.count(undetermined)) : nil,
            doubts.isEmpty ? nil : .cautionDoubts(NumberText.count(doubts.count)),
        ].compactMap { $0 }
    }
}
