import Sampling
import Testing

struct BoundedMeanTests {
    @Test func `nothing drawn leaves the whole scale`() {
        let range = BoundedMean(scores: [], population: 30)
        #expect(range.mean == nil)
        #expect((range.low, range.high) == (0, 100))
    }

    @Test func `all checked leaves no sampling error`() {
        let range = BoundedMean(scores: [100, 90, 80], population: 3)
        #expect((range.low, range.high) == (90, 90))
        #expect(range.effectiveSize == nil)
    }

    @Test func `full scores everywhere do not collapse the range`() {
        let range = BoundedMean(
            scores: [Double](repeating: 100, count: 12), population: 80)
        #expect(range.high == 100)
        #expect(abs(range.low - 77.00532366639636) < 1e-9)
    }

    @Test func `what the drawn scores rule out is not in the range`() {
        // Two of ten seen: (170 + 8 × 0)/10 = 17 and (170 + 8 × 100)/10 = 97.
        let two = BoundedMean(scores: [90, 80], population: 10)
        #expect(two.low == 17 && two.high == 97)
        // Fourteen of 26 unseen: at most (12 × 90.08 + 14 × 100)/26 = 95.4215.
        let twelve = Limits(low: 0, high: 100)
            .possibleMeans(sum: 12 * 90.08, seen: 12, of: 26)
        #expect(abs(twelve.high - 95.42153846) < 1e-6)
        #expect(abs(twelve.low - 41.57538462) < 1e-6)
    }

    @Test func `one score has a range that holds it`() {
        let range = BoundedMean(scores: [90], population: 50)
        #expect(range.low < 90 && range.high > 90 && range.low >= 0 && range.high <= 100)
    }
}
