package import Sampling
import Wording

/// How many conversations give an estimate within a margin, in words and as a table over n.
package struct PrecisionAnswer {
    private let population: Int?
    private let confidence: Proportion
    /// What somebody thinks of drawing.
    private let sample: Int?

    package init(population: Int?, confidence: Proportion, sample: Int?) {
        self.population = population
        self.confidence = confidence
        self.sample = sample
    }

    /// - Parameters:
    ///   - margin: d.
    ///   - expected: p; nil where nothing is known, which is the worst case.
    package func rate(margin: Proportion, expected: Proportion?) -> Answer {
        let rate = expected?.value ?? 0.5
        let plan = PrecisionPlan.rate(
            margin: margin.value, expected: rate, population: population,
            confidence: confidence.value)
        if plan.size > Self.largest { return Self.endless }
        var sentences: [Phrase] = [
            .planRate(
                NumberText.count(plan.size), of: population.map(NumberText.count),
                margin: NumberText.decimal(margin.value * 100, places: 4),
                sure: NumberText.percent(confidence.value))
        ]
        if expected == nil { sentences.append(.planRateUnknown) }
        let found = Double(plan.size) * min(rate, 1 - rate)
        if found < 5, plan.size < population ?? .max {
            sentences.append(.planRateSkewed(NumberText.decimal(found, places: 1)))
        }
        return answer(sentences, needed: plan.size, scored: false) {
            PrecisionPlan.marginOfRate(
                sampled: $0, expected: rate, population: population, confidence: confidence.value)
        }
    }

    /// - Parameters:
    ///   - margin: d in points.
    ///   - spread: S, the standard deviation of single scores.
    package func mean(margin: Double, spread: Double) -> Answer {
        let plan = PrecisionPlan.mean(
            margin: margin, spread: spread, population: population, confidence: confidence.value)
        if plan.size > Self.largest { return Self.endless }
        let sentence = Phrase.planMean(
            NumberText.count(plan.size), of: population.map(NumberText.count),
            margin: NumberText.decimal(margin, places: 2),
            spread: NumberText.decimal(spread, places: 2),
            sure: NumberText.percent(confidence.value))
        return answer([sentence], needed: plan.size, scored: true) {
            PrecisionPlan.marginOfMean(
                sampled: $0, spread: spread, population: population, confidence: confidence.value)
        }
    }

    /// More than this nobody draws, nor has.
    private static let largest = 1_000_000_000_000

    private static let endless = Answer(
        [], Table(columns: []), trouble: .planEndless(largest: NumberText.count(largest)))

    private func answer(
        _ sentences: [Phrase], needed: Int, scored: Bool, margin: (Int) -> Double
    ) -> Answer {
        let table = SizeTable(
            Table.Column("margin", .columnMargin, .trailing), needed: needed, sample: sample,
            population: population
        ) { size in
            scored
                ? .number(margin(size), places: 2) : .share(margin(size))
        }
        let shortfall = sample.flatMap { $0 < needed ? $0 : nil }.map { sample in
            let given = margin(sample)
            let text = NumberText.decimal(scored ? given : given * 100, places: scored ? 2 : 1)
            return Phrase.planTooSmall(
                sample: NumberText.count(sample), gives: .planGivesMargin(text, scored: scored),
                needed: NumberText.count(needed))
        }
        let picture = SizeChart.of(
            .columnMargin, needed: needed, sample: sample, population: population, scored: scored,
            value: margin)
        return Answer(sentences, table.table, trouble: shortfall, pictures: [picture])
    }
}
