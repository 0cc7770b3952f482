import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts

/// The cards of one month: the sums of its chats put together with what the files beside them say.
struct MonthCards {
    let card: PerformanceCard
    let scorecard: Scorecard
    let month: CardMonth
    /// The days of which the archive holds chats: who was there for all of them was there all the
    /// time, as far as anybody can tell.
    let covered: ClosedRange<LocalDate>
    let tally: MonthTally
    let known: CardSheets.Known

    /// One agent's card, with all figures, those that the card does not ask for too.
    struct Made {
        let score: CardScore
        let figures: [CardMeasure: Figure]
        /// What the chats say where a file says something else.
        let replaced: [Figure]
    }

    /// By agent id.
    var made: [String: Made] {
        let team = tally.everybody
        let evidence = Dictionary(
            uniqueKeysWithValues: tally.figures.map { agent, own in
                (agent, self.evidence(of: agent, own, team: team))
            })
        let means = means(evidence)
        return Dictionary(
            uniqueKeysWithValues: evidence.map { agent, evidence in
                let score = CardScore(
                    card, agent: agent, name: tally.team.names[agent] ?? agent,
                    evidence: evidence, means: means)
                let own = tally.figures[agent] ?? AgentFigures()
                let given = known.figures[agent]?.figures ?? [:]
                let replaced = own.figures(team: team).filter { given[$0.key] != nil }
                return (
                    agent,
                    Made(
                        score: score, figures: evidence.figures,
                        replaced: replaced.values.sorted {
                            $0.measure.rawValue < $1.measure.rawValue
                        })
                )
            })
    }

    private func evidence(
        of agent: String, _ own: AgentFigures, team: AgentFigures
    ) -> CardScore.Evidence {
        var evidence = CardScore.Evidence()
        let outside = known.figures[agent]
        evidence.presence = outside?.presence(
            from: max(month.first, covered.lowerBound), to: min(month.last, covered.upperBound))
        evidence.figures = own.figures(team: team).merging(
            tally.scores(of: agent, scorecard: scorecard)
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
