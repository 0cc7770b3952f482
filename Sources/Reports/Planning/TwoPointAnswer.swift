package import Sampling
import Wording

/// The smallest plan that passes good lots and stops bad ones, in words, with the chance to pass
/// over rates.
package struct TwoPointAnswer {
    private let good: Proportion
    private let bad: Proportion
    /// N of a single lot; nil for a long series.
    private let lot: Int?

    /// - Parameter lot: N of a single lot; nil for a long series.
    package init(good: Proportion, bad: Proportion, lot: Int?) {
        self.good = good
        self.bad = bad
        self.lot = lot
    }

    /// The plan, or why there is none.
    package func answer(goodPasses: Proportion, badPasses: Proportion) -> Answer {
        let plan = TwoPointPlan(
            good: good.value, goodPasses: goodPasses.value, bad: bad.value,
            badPasses: badPasses.value,
            model: lot.map { .hypergeometric(population: $0) } ?? .binomial)
        guard let plan else { return Answer([], Table(columns: []), trouble: reason) }
        let sentences: [Phrase] = [
            .twoPointPlan(
                NumberText.count(plan.sampled), of: lot.map(NumberText.count),
                accept: NumberText.count(plan.acceptance)),
            .twoPointChances(
                good: name(of: good), goodPasses: NumberText.percent(plan.goodPasses),
                bad: name(of: bad), badPasses: NumberText.percent(plan.badPasses)),
        ]
        let step = (bad.value - good.value) / 4
        let between = (1...3).map { good.value + Double($0) * step }
        let rates = [good.value / 2, good.value] + between + [bad.value, bad.value * 1.5]
        return Answer(
            sentences,
            PassingTable.of(
                sampled: plan.sampled, acceptance: plan.acceptance, rates: rates, lot: lot),
            pictures: [
                PassingChart(sampled: plan.sampled, acceptance: plan.acceptance).chart(
                    lot: lot, marks: [(good.value, .chartGood), (bad.value, .chartBad)])
            ])
    }

    /// The rate, and in a single lot the count that stands for it.
    private func name(of rate: Proportion) -> Phrase {
        let text = NumberText.exactPercent(rate)
        guard let lot else { return Phrase(text) }
        return .rateInLot(
            text, NumberText.count(PassingTable.marked(rate.value, lot)),
            of: NumberText.count(lot))
    }

    private var reason: Phrase {
        guard let lot, lot <= TwoPointPlan.largestSample else {
            return .twoPointEndless(largest: NumberText.count(TwoPointPlan.largestSample))
        }
        return .twoPointSame(
            good: NumberText.exactPercent(good), bad: NumberText.exactPercent(bad),
            lot: NumberText.count(lot))
    }
}
