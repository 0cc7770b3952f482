import Rules
import Testing

@testable import Scoring

struct PointsRoundingTests {
    @Test(arguments: [
        ("91.594", "91.59"), ("91.595", "91.60"), ("0", "0.00"), ("100", "100.00"),
        ("-0.005", "0.00"), ("-0.006", "-0.01"), ("-2.5", "-2.50"), ("0.045", "0.05"),
    ])
    func `scores are shown to a hundredth, halves up`(_ exact: String, _ shown: String) {
        #expect(Example.points(exact).fixed == shown)
    }

    @Test func `a mean is rounded once, from the exact sum`() {
        // 200 / 3 = 66.666…; 1 / 8 = 0.125, a half that goes up.
        #expect(Points(hundredthsOf: 20000, over: 3).text == "66.67")
        #expect(Points(hundredthsOf: 100, over: 8).text == "0.13")
        #expect(Points(hundredthsOf: -100, over: 8).text == "-0.12")
    }
}
