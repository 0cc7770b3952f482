import Sampling
import Testing

struct GradeTests {
    private let bands = [
        GradeBand(grade: "合格", minimum: ExactDecimal(60)),
        GradeBand(grade: "不合格", minimum: nil), GradeBand(grade: "优", minimum: ExactDecimal(90)),
    ]

    @Test func `the order of the bands does not matter`() throws {
        #expect(GradeBand.grade(of: ExactDecimal(95), in: bands) == "优")
        #expect(GradeBand.grade(of: try #require(ExactDecimal("89.99")), in: bands) == "合格")
        #expect(GradeBand.grade(of: ExactDecimal(3), in: bands) == "不合格")
        #expect(GradeBand.grade(of: ExactDecimal(3), in: []) == nil)
    }

    @Test func `a range across a band edge is borderline`() {
        func edges(_ low: Double, _ high: Double) -> [String] {
            GradeBand.edges(within: Limits(low: low, high: high), of: bands).map(\.text)
        }
        #expect(edges(89.1, 90.3) == ["90"])
        #expect(edges(90, 93) == [])
        #expect(edges(70, 89.9) == [])
        #expect(edges(50, 95) == ["90", "60"])
    }

    @Test func `a bonus may lift a total above one hundred`() {
        let score = DeductionScore(
            [.init(name: "德", cap: ExactDecimal(100), deductions: [])], bonus: ExactDecimal(5))
        #expect(score.exceedsHundred && score.total == ExactDecimal(105))
    }

    @Test func `a total of deductions is rounded before it is shown and graded`() throws {
        // 100 - 10.005 = 89.995, half a hundredth up 90.00.
        let lost = try #require(ExactDecimal("10.005"))
        let score = DeductionScore([.init(name: "德", cap: ExactDecimal(100), deductions: [lost])])
        #expect(score.score.text == "90.00")
        #expect(GradeBand.grade(of: score.score, in: bands) == "优")
    }

    @Test func `too little weight leaves no score but says how much there is`() throws {
        let minimum = try #require(ExactDecimal("0.6"))
        let metrics = [
            WeightedScore(weight: ExactDecimal(59), score: Fraction(ExactDecimal(90))),
            WeightedScore(weight: ExactDecimal(41), score: nil),
        ]
        let composite = CompositeScore(metrics, minimumCoverage: minimum)
        #expect(composite.score == nil)
        #expect(composite.coverage.rounded().text == "0.59")
    }

    @Test func `sampling errors of the metrics make one of the composite`() {
        let error = CompositeScore.standardError([
            (weight: 60, standardError: 2), (weight: 40, standardError: 0),
        ])
        #expect(error == 1.2)
        #expect(CompositeScore.standardError([]) == nil)
    }

    // Joint ones are added, 30 · 2 + 20 · 3 = 120, the other is squared beside them, 50 · 1.8 = 90:
    // √(120² + 90²)/100 = 1.5. As independent ones it were √(60² + 60² + 90²)/100 = 1.24.
    @Test func `errors of metrics that rest on the same findings are added`() {
        let error = CompositeScore.standardError(
            [(weight: 50, standardError: 1.8)],
            joint: [(weight: 30, standardError: 2), (weight: 20, standardError: 3)])
        #expect(error.map { abs($0 - 1.5) < 1e-12 } == true)
    }
}
