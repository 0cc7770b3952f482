import Testing

@testable import Sampling

/// Values by hand; the quantile of t by numeric integration outside of this program.
struct MeanDifferenceTests {
    /// Means 3 and 5, s²/n of 0.5 and 4/3, 3.5328 degrees of freedom, t = 2.92741.
    @Test func `The difference of two means has the range of Welch`() throws {
        let found = MeanDifference([1, 2, 3, 4, 5], [3, 5, 7])
        let limits = try #require(found.limits)
        #expect(found.difference == 2)
        #expect(abs(limits.low - -1.963726) < 1e-4)
        #expect(abs(limits.high - 5.963726) < 1e-4)
    }

    @Test func `One value shows no range, and none no difference`() {
        #expect(MeanDifference([1, 2], [4]).difference == 2.5)
        #expect(MeanDifference([1, 2], [4]).limits == nil)
        #expect(MeanDifference([], [4]).difference == nil)
        #expect(MeanDifference([1, 1], [3, 3]).limits == Limits(low: 2, high: 2))
    }
}
