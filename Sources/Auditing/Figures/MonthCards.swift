import Sampling
package import Scoring
package import Transcripts

/// The cards of one month: the sums of its chats put together with what is known beside them.
package struct MonthCards {
    private let card: PerformanceCard
    private let scorecard: Scorecard
    private let month: ClosedRange<LocalDate>
    /// The days of which there are chats: who was there for all of them was there all the time, as
    /// far as anybody can tell.
    private let covered: ClosedRange<LocalDate>
    private let tally: MonthTally
    private let inputs: CardInputs
    /// The sums of everybody.
    private let team: AgentFigures

    package init(
        card: PerformanceCard, scorecard: Scorecard, month: ClosedRange<LocalDate>,
        covered: ClosedRange<LocalDate>, tally: MonthTally, inputs: CardInputs
    ) {
        self.card = card
        self.scorecard = scorecard
        self.month = month
        self.covered = covered
        self.tally = tally
        self.inputs = inputs
        team = tally.everybody
    }

    /// Everybody's card with all figures, those that the card does not ask for too; in any order.
    package var people: [CardPerson] {
        let evidence = Dictionary(
            uniqueKeysWithValues: tally.figures.map { agent, own in
                (agent, self.evidence(of: agent, own))
            })
        let means = means(evidence)
        let mixes = tally.caseMix(kinds: card.kinds.count)
        let coaching = tally.coaching
        return evidence.map { agent, evidence in
            CardPerson(
                score: CardScore(
                    card, agent: agent, name: tally.team.names[agent] ?? agent,
                    evidence: evidence, means: means),
                figures: evidence.figures, replaced: replaced(of: agent),
                targets: targets(evidence.figures, tally.figures[agent] ?? AgentFigures()),
                mix: mixes[agent]?.mix, kinds: mixes[agent]?.kinds.map(\.reviewed) ?? [],
                coaching: coaching[agent])
        }
    }

    /// What the chats say of the team, whatever files say of some.
    package var teamTargets: [TargetResult] {
        var figures = team.figures(team: team)
        figures.merge(tally.scoresOfTeam(scorecard: scorecard)) { $1 }
        return targets(figures, team)
    }

    /// The ids of those who began a week or more after the first of the days with chats, though
    /// nobody said that they came then.
    package var late: [String] {
        tally.figures.filter { agent, own in
            guard inputs.figures[agent]?.joined == nil, let first = own.days.keys.min() else {
                return false
            }
            return first.dayNumber - covered.lowerBound.dayNumber >= 7
        }.keys.sorted()
    }

    /// How many chats agents have on days on which, by the files, they were not there, by id.
    package var outsidePresence: [String: Int] {
        var counts: [String: Int] = [:]
        for (agent, outside) in inputs.figures {
            let days = tally.figures[agent]?.days ?? [:]
            let chats = days.reduce(0) { outside.isThere(on: $1.key) ? $0 : $0 + $1.value }
            if chats > 0 { counts[agent] = chats }
        }
        return counts
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

    /// What chats and exams say where a file says something else.
    private func replaced(of agent: String) -> [Figure] {
        let given = inputs.figures[agent]?.figures ?? [:]
        if given.isEmpty { return [] }
        var own = (tally.figures[agent] ?? AgentFigures()).figures(team: team)
        if let exams = inputs.exams[agent] { own[exams.measure] = exams }
        return own.filter { given[$0.key] != nil }.values
            .sorted { $0.measure.rawValue < $1.measure.rawValue }
    }

    private func evidence(of agent: String, _ own: AgentFigures) -> CardScore.Evidence {
        var evidence = CardScore.Evidence()
        let outside = inputs.figures[agent]
        evidence.presence = outside?.presence(
            from: max(month.lowerBound, covered.lowerBound),
            to: min(month.upperBound, covered.upperBound))
        evidence.figures = own.figures(team: team).merging(
            tally.scores(of: agent, scorecard: scorecard)
        ) { $1 }
        if let exams = inputs.exams[agent] { evidence.figures[exams.measure] = exams }
        evidence.figures.merge(outside?.figures ?? [:]) { $1 }
        if let presence = evidence.presence {
            evidence.figures = evidence.figures.mapValues { $0.scaled(presence) }
        }
        evidence.records = inputs.records[agent] ?? []
        evidence.assessment = inputs.assessments[agent]
        evidence.chats = own.volume
        return evidence
    }

    /// The mean of everybody with enough chats, for goals that are the team's.
    private func means(
        _ evidence: [String: CardScore.Evidence]
    ) -> [CardMeasure: ExactDecimal] {
        var means: [CardMeasure: ExactDecimal] = [:]
        let enough = evidence.values.filter { $0.chats >= card.fewest }
        for measure in card.measures {
            let values = enough.compactMap { $0.figures[measure]?.value }
            let sum = values.reduce(ExactDecimal(0), +)
            let mean = Fraction(sum) / Fraction(ExactDecimal(values.count))
            if let mean, mean > .zero { means[measure] = mean.rounded() }
        }
        return means
    }
}
