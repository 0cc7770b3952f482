package import Sampling
import Wording

/// How many conversations find at least one problem, in words and as a table over n.
package enum DetectionAnswer {
    /// - Parameters:
    ///   - rate: the problem rate that must not stay unseen.
    ///   - sample: what somebody thinks of drawing.
    package static func of(
        rate: Proportion, population: Int?, confidence: Proportion, sample: Int?
    ) -> Answer {
        let plan =
            population.map {
                DetectionPlan(rate: rate, population: $0, confidence: confidence.value)
            } ?? DetectionPlan(rate: rate, confidence: confidence.value)
        let chance = { DetectionPlan.chance(sampled: $0, rate: rate, population: population) }
        let table = SizeTable(
            Table.Column("chance", .columnChanceToFind, .trailing), needed: plan.size,
            sample: sample, population: population
        ) { .share(chance($0)) }
        let sentence = Phrase.planDetection(
            NumberText.count(plan.size), of: population.map(NumberText.count),
            rate: NumberText.exactPercent(rate), chance: NumberText.percent(confidence.value))
        let shortfall = sample.flatMap { $0 < plan.size ? $0 : nil }.map { sample in
            Phrase.planTooSmall(
                sample: NumberText.count(sample),
                gives: .planGivesChance(NumberText.percent(chance(sample))),
                needed: NumberText.count(plan.size))
        }
        let picture = SizeChart.of(
            .columnChanceToFind, needed: plan.size, sample: sample, population: population,
            value: chance)
        return Answer(
            [sentence, .planDetectionNothing], table.table, trouble: shortfall,
            pictures: [picture])
    }
}
