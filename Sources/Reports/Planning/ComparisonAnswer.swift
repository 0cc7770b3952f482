package import Sampling
import Wording

/// How many conversations of each tell two agents apart, in words and as a table over n.
package struct ComparisonAnswer {
    private let first: Proportion
    private let second: Proportion
    private let confidence: Proportion
    private let power: Proportion

    /// - Parameters:
    ///   - first, second: different problem rates.
    ///   - confidence: 1 − α.
    ///   - power: the chance to see the difference.
    package init(
        _ first: Proportion, _ second: Proportion, confidence: Proportion, power: Proportion
    ) {
        self.first = first
        self.second = second
        self.confidence = confidence
        self.power = power
    }

    /// - Parameters:
    ///   - population: how many each of the two has; nil where there is no end of them.
    ///   - sample: what somebody thinks of drawing of each.
    package func answer(population: Int?, sample: Int?) -> Answer {
        let needed = ComparisonPlan.size(
            first.value, second.value, significance: 1 - confidence.value, power: power.value
        ).size
        let table = SizeTable(
            Table.Column("power", .columnPower, .trailing), needed: needed,
            sample: sample ?? population, population: nil
        ) { .share(chance($0)) }
        var sentences: [Phrase] = [
            .planComparison(
                NumberText.count(needed), NumberText.exactPercent(first),
                NumberText.exactPercent(second), power: NumberText.percent(power.value),
                mistaken: NumberText.percent(1 - confidence.value))
        ]
        if population != nil { sentences.append(.planComparisonEndless) }
        let picture = SizeChart.of(
            .columnPower, needed: needed, sample: sample ?? population, population: nil,
            value: chance)
        return Answer(
            sentences, table.table, trouble: shortfall(needed, population, sample),
            pictures: [picture])
    }

    private func chance(_ size: Int) -> Double {
        ComparisonPlan.power(
            sampled: size, first.value, second.value, significance: 1 - confidence.value)
    }

    private func shortfall(_ needed: Int, _ population: Int?, _ sample: Int?) -> Phrase? {
        if let population, population < needed {
            let low = first.value < second.value ? first : second
            let told = ComparisonPlan.rateTold(
                from: low.value, sampled: population, significance: 1 - confidence.value,
                power: power.value)
            return .planComparisonTooFew(
                population: NumberText.count(population), needed: NumberText.count(needed),
                first: NumberText.exactPercent(low), told: told.map(NumberText.percent))
        }
        guard let sample, sample < needed else { return nil }
        return .planTooSmall(
            sample: NumberText.count(sample),
            gives: .planGivesChance(NumberText.percent(chance(sample))),
            needed: NumberText.count(needed))
    }
}
