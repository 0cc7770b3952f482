import Sampling
package import Scoring
package import Transcripts

extension MonthTally {
    /// The team's figure of each target of a card on each day that has one, in the order of the
    /// days: what pictures over time are drawn from.
    package func targetDays(
        _ card: PerformanceCard
    ) -> [(target: CardTarget, days: [(day: LocalDate, value: Double)])] {
        let figures = days.sorted { $0.key < $1.key }.map { day, own in
            (day, own.figures(team: own))
        }
        return card.targets.map { target in
            (
                target,
                figures.compactMap { day, figures in
                    figures[target.measure].map { (day, $0.value.double) }
                }
            )
        }
    }
}
