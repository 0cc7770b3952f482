import Testing

@testable import Sampling

struct ScoreComparisonTests {
    @Test func `scores that chance may have put in order are one group`() {
        // K = 3: z at 1 − 0.05/2 is 2.241403 (Python, NormalDist). 90 − 85 = 5 against
        // 2.241403 · √(1 + 4) = 5.0119: not apart; 90 − 70 and 85 − 70 are.
        let comparison = ScoreComparison([
            .init(90, error: 1), .init(85, error: 2), .init(70, error: 2),
        ])
        #expect(comparison.groups == [1, 1, 2])
        #expect(
            comparison.ranges == [
                RankRange(best: 1, worst: 2), RankRange(best: 1, worst: 2),
                RankRange(best: 3, worst: 3),
            ])
    }

    @Test func `a hair more tells two apart`() {
        let comparison = ScoreComparison([
            .init(90.02, error: 1), .init(85, error: 2), .init(70, error: 2),
        ])
        #expect(comparison.groups == [1, 2, 3])
    }

    @Test func `a group ends only where everybody after is surely below everybody before`() {
        // K = 4: z at 1 − 0.05/3 is 2.393980; 2.393980 · √(2 · 1.5²) = 5.078: the first and the
        // third are apart, neighbours are not, so that no cut is sure.
        let comparison = ScoreComparison([90, 86, 82, 80].map { .init($0, error: 1.5) })
        #expect(comparison.groups == [1, 1, 1, 1])
        #expect(comparison.ranges.map(\.best) == [1, 1, 2, 3])
    }

    @Test func `who is hardly known is not surely below anybody`() {
        // K = 3, z 2.241403: 95 − 80 against 2.241403 · √(0.25 + 64) = 17.97, not apart; 95 − 85 and
        // its own 85 − 80 against 1.58 and 17.97. By value the last would stand below the second.
        let comparison = ScoreComparison([
            .init(95, error: 0.5), .init(85, error: 0.5), .init(80, error: 8),
        ])
        #expect(comparison.groups == [1, 1, 1])
        #expect(comparison.ranges.map(\.best) == [1, 2, 1])
    }

    @Test func `equal exact scores share a group and unequal ones do not`() {
        let comparison = ScoreComparison([
            .init(80, error: nil), .init(80, error: nil), .init(79.9, error: nil),
        ])
        #expect(comparison.groups == [1, 1, 2])
        #expect(comparison.ranges.map(\.worst) == [2, 2, 3])
        #expect(ScoreComparison([]).groups == [])
        #expect(ScoreComparison([.init(1, error: 1)]).groups == [1])
    }
}
