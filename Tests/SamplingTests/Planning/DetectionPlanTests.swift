import Sampling
import Testing

/// The planning tables of the specification, which were computed with exact fractions.
struct DetectionPlanTests {
    private static let rates = ["1%", "2%", "5%", "10%", "20%"]

    @Test(arguments: [
        (20, [19, 19, 19, 16, 10]), (50, [48, 48, 31, 22, 12]), (100, [95, 78, 45, 25, 13]),
        (200, [155, 105, 51, 27, 13]), (500, [225, 129, 56, 28, 14]),
        (1000, [258, 138, 57, 29, 14]),
    ])
    func `sizes that show one defect at 95 percent`(population: Int, sizes: [Int]) throws {
        for (rate, size) in zip(DetectionPlanTests.rates, sizes) {
            let rate = try #require(Proportion(rate))
            #expect(DetectionPlan(rate: rate, population: population).size == size)
        }
    }

    @Test func `sizes for an unlimited population`() throws {
        let sizes = try DetectionPlanTests.rates.map {
            DetectionPlan(rate: try #require(Proportion($0))).size
        }
        #expect(sizes == [299, 149, 59, 29, 14])
    }

    @Test(arguments: [
        (50, [34, 45, 37, 45]), (100, [50, 80, 59, 80]), (200, [66, 132, 83, 132]),
        (500, [81, 218, 109, 218]), (1000, [88, 278, 122, 278]), (5000, [95, 357, 135, 357]),
    ])
    func `sizes for a margin at 95 percent`(population: Int, sizes: [Int]) {
        let wanted = [(0.1, 0.5), (0.05, 0.5), (0.05, 0.1), (0.03, 0.1)]
        for ((margin, expected), size) in zip(wanted, sizes) {
            let plan = PrecisionPlan.rate(
                margin: margin, expected: expected, population: population)
            #expect(plan.size == size)
        }
    }

    @Test func `sizes of a hundred million conversations`() throws {
        // With a single defect the chance is n/N.
        let rate = try #require(Proportion("0.000001%"))
        #expect(DetectionPlan(rate: rate, population: 100_000_000).size == 95_000_000)
        // Computed with exact fractions.
        let plan = DetectionPlan(
            rate: try #require(Proportion("0.005%")), population: 1_000_000)
        #expect(plan.size == 58154 && abs(plan.chance - 0.9500009176147379) < 1e-9)
        let chance = DetectionPlan.chance(
            sampled: 58154, rate: try #require(Proportion("0.005%")), population: 1_000_000)
        #expect(abs(chance - plan.chance) < 1e-12)
    }

    @Test(arguments: [
        (0.01, 0.08, 1000, 64, 2, 0.9782886596990745, 0.09736189601563605),
        (0.02, 0.05, 5000, 303, 10, 0.9616504168770775, 0.09815522655091263),
    ])
    func `two-point plans of a lot as SciPy finds them one by one`(
        good: Double, bad: Double, lot: Int, sampled: Int, acceptance: Int, passes: Double,
        fails: Double
    ) throws {
        let plan = try #require(
            TwoPointPlan(good: good, bad: bad, model: .hypergeometric(population: lot)))
        #expect(plan.sampled == sampled && plan.acceptance == acceptance)
        #expect(abs(plan.goodPasses - passes) < 1e-9 && abs(plan.badPasses - fails) < 1e-9)
    }

    @Test func `two rates that are too close have no plan for a large lot either`() {
        let plan = TwoPointPlan(
            good: 0.1, bad: 0.101, model: .hypergeometric(population: 1_000_000))
        #expect(plan == nil)
    }
}
