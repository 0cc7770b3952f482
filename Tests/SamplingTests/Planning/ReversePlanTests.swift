import Sampling
import Testing

/// What a sample of a given size would show: the reverse of planning, worked out by hand.
struct ReversePlanTests {
    @Test func `The margin of a rate shrinks with the sample and with the rest`() {
        let open = PrecisionPlan.marginOfRate(sampled: 100, population: nil)
        #expect(abs(open - 1.959963985 * 0.05) < 1e-8)
        // √(0.25/100·301/400)
        let closed = PrecisionPlan.marginOfRate(sampled: 100, population: 401)
        #expect(abs(closed - 1.959963985 * 0.043373379) < 1e-8)
        #expect(PrecisionPlan.marginOfRate(sampled: 7, population: 7) == 0)
        #expect(PrecisionPlan.marginOfRate(sampled: 1, population: 1) == 0)
    }

    @Test func `The margin of a mean shrinks with the sample and with the rest`() {
        let open = PrecisionPlan.marginOfMean(sampled: 100, spread: 10, population: nil)
        #expect(abs(open - 1.959963985) < 1e-8)
        // 10·√(0.75/100)
        let closed = PrecisionPlan.marginOfMean(sampled: 100, spread: 10, population: 400)
        #expect(abs(closed - 1.959963985 * 0.866025404) < 1e-8)
    }

    @Test(arguments: [50, 200, 1000], [0.05, 0.1])
    func `A planned size keeps its margin and one less does not`(population: Int, margin: Double) {
        let size = PrecisionPlan.rate(margin: margin, population: population).size
        let kept = PrecisionPlan.marginOfRate(sampled: size, population: population)
        let lost = PrecisionPlan.marginOfRate(sampled: size - 1, population: population)
        #expect(kept <= margin + 1e-12)
        #expect(lost > margin)
    }

    @Test func `A margin that no sample gives asks for everything`() {
        let all = PrecisionPlan.mean(margin: 1e-300, spread: 1e300, population: 90)
        #expect(all.size == 90)
        #expect(PrecisionPlan.mean(margin: 1e-4, spread: 1e6, population: nil).size == .max)
    }

    @Test func `The chance to find one is counted from those that are left`() throws {
        let quarter = try #require(Proportion("25%"))
        #expect(DetectionPlan.chance(sampled: 2, rate: quarter, population: 4) == 0.5)
        #expect(DetectionPlan.chance(sampled: 0, rate: quarter, population: 4) == 0)
        #expect(DetectionPlan.chance(sampled: 4, rate: quarter, population: 4) == 1)
        let endless = DetectionPlan.chance(sampled: 2, rate: quarter, population: nil)
        #expect(abs(endless - 0.4375) < 1e-12)
    }

    @Test func `The planned size of a comparison reaches its power and one less does not`() {
        #expect(ComparisonPlan.power(sampled: 141, 0.05, 0.15) >= 0.8)
        #expect(ComparisonPlan.power(sampled: 140, 0.05, 0.15) < 0.8)
    }

    @Test func `So many conversations tell the planned rate and hardly a lower one`() throws {
        let told = try #require(ComparisonPlan.rateTold(from: 0.05, sampled: 141))
        #expect(told <= 0.15)
        #expect(told > 0.149)
        #expect(ComparisonPlan.rateTold(from: 0.9, sampled: 2) == nil)
    }
}
