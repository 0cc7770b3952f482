import Rules
import Testing

/// Points as people read them.
struct PointsTests {
    @Test(arguments: [
        (0, "0"), (-2000, "-2"), (1500, "1.5"), (-500, "-0.5"), (1, "0.001"), (1050, "1.05"),
        (-12_340, "-12.34"), (100_000, "100"), (-999_999_999, "-999999.999"),
    ])
    func `Points are written as the shortest decimal, which reads to the same`(
        thousandths: Int, text: String
    ) {
        let points = Points(thousandths: thousandths)
        #expect(points.text == text)
        #expect(Points(text) == points)
    }
}
