import Auditing
import Reports
import Sampling
import Scoring
import Transcripts

extension CardRun {
    /// What the targets are about, day by day, beside their limits.
    var pictures: [Chart] {
        plan.card.targets.compactMap { target in
            let points = tally.days.sorted { $0.key < $1.key }.compactMap { day, own in
                own.figures(team: own)[target.measure].map {
                    TargetChart.Point(day: day, value: $0.value.double)
                }
            }
            return TargetChart.of(target, points)
        }
    }
}
