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

    @Test func `one score has a range that holds it`() {
        let range = BoundedMean(scores: [90], population: 50)
        #expect(range.low < 90 && range.high > 90 && range.low >= 0 && range.high <= 100)
    }
}
