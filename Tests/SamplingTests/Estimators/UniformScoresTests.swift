import Sampling
import Testing

/// Means of which part of the sample tells no spread. Expected ends were computed with SciPy from
/// the formulas of `BoundedMean` and `UniformScores`.
struct UniformScoresTests {
    private static let scale = Limits(low: 0, high: 100)
    private static let full = [Double](repeating: 100, count: 30)

    private static func isNear(_ limits: Limits, _ low: Double, _ high: Double) -> Bool {
        abs(limits.low - low) < 1e-6 && abs(limits.high - high) < 1e-6
    }

    @Test func `full scores of a stratum hide what its own sample leaves possible`() throws {
        let mean = try #require(
            SampleEstimate.mean(
                [
                    SampledValues(population: 100, values: [60, 70, 80, 90]),
                    SampledValues(population: 900, values: Self.full),
                ], scale: Self.scale))
        #expect(mean.value == 97.5 && mean.method == .conservative)
        // As if the others were known to be full: 94.565 to 99.099.
        #expect(Self.isNear(mean.limits, 82.26277925414647, 99.50976185328686))
    }

    @Test func `one score in between and a stratum that was checked completely`() throws {
        let mean = try #require(
            SampleEstimate.mean(
                [
                    SampledValues(population: 100, values: [60, 70, 80, 90]),
                    SampledValues(population: 900, values: Self.full.map { $0 - 20 }),
                    SampledValues(population: 2, values: [50, 60]),
                ], scale: Self.scale))
        #expect(Self.isNear(mean.limits, 57.439763751995685, 93.33631665635436))
    }

    @Test func `strata without any uniform one keep their range`() throws {
        let strata = [[90.0, 80, 85], [70, 95, 60]]
        let mean = try #require(
            SampleEstimate.mean(
                strata.map { SampledValues(population: 40, values: $0) }, scale: Self.scale))
        #expect(mean.method == .boundedMean)
    }

    @Test func `agreement with the machine throughout hides the same`() {
        let flagged = ReviewedScores(
            pairs: [(60, 70), (70, 72), (80, 95), (90, 90)], unreviewed: [75, 80, 85, 90])
        let others = ReviewedScores(
            pairs: Self.full.map { (human: $0, machine: $0) },
            unreviewed: [Double](repeating: 100, count: 870))
        let mean = SampleEstimate.corrected([flagged, others], scale: Self.scale)
        // 30 of 900 seen at 97.5 %: 1 − .0125^(1/(30/(1 − 30/900))) = .13169, nearly all of N.
        #expect(mean.method == .conservative)
        #expect(mean.limits.low < 87.5 && mean.limits.high > 99)
    }

    @Test func `equal scores with unequal chances count what the chances are worth`() {
        let chances = [Double](repeating: 0.08, count: 36) + [Double](repeating: 0.008, count: 4)
        let full = SampleEstimate.weighted(
            chances.map { (value: 100, chance: $0) }, population: nil, scale: Self.scale)
        let none = SampleEstimate.weightedRate(
            chances.map { (found: false, chance: $0) }, population: nil)
        // N̂²/Σ(1 − π)/π² = 950²/67,175 = 13.435.
        #expect(Self.isNear(full.limits, 75.98979234162519, 100))
        // For rates also where least was drawn: 300 of 950 one by one (Python), n/π as strata.
        #expect(abs(none.limits.high - 300.0 / 950) < 1e-9)
    }

    @Test func `rounding does not make a spread of equal scores`() {
        let chances = [0.3, 0.07, 0.9, 0.11]
        let mean = SampleEstimate.weighted(
            chances.map { (value: 83.3, chance: $0) }, population: nil, scale: Self.scale)
        #expect(mean.limits.high - mean.limits.low > 40)
    }

    @Test func `one weighted score has a range`() {
        // 83.3/.4/(1/.4) is not 83.3 in binary, so that its error is not 0; n_eff = 1/(1 − .4).
        let mean = SampleEstimate.weighted(
            [(value: 83.3, chance: 0.4)], population: nil, scale: Self.scale)
        #expect(mean.standardError == nil)
        #expect(Self.isNear(mean.limits, 5.67612971620963, 99.99994103785308))
    }

    @Test func `in two phases the plain size counts the first one too`() {
        func strata(_ score: Double) -> [ReviewedScores] {
            [
                ReviewedScores(pairs: [(score, 60), (score, 60)], unreviewed: []),
                ReviewedScores(
                    pairs: [(score, 90), (score, 90)],
                    unreviewed: [Double](repeating: 90, count: 200)),
            ]
        }
        // 1/((202/204)²(1/2 − 1/202) + 1/204 − 1/1000) = 2.0438.
        let mean = SampleEstimate.twoPhase(strata(100), population: 1000, scale: Self.scale)
        #expect(Self.isNear(mean.limits, 16.44843374572649, 100))
    }

    @Test func `findings that were all confirmed count by conversation`() {
        // 10, 1 and 1 findings: 12²/102/(1 − 3/30) = 1.5686.
        let ratio = SampleEstimate.ratio(
            [(part: 10, whole: 10), (part: 1, whole: 1), (part: 1, whole: 1)], population: 30)
        #expect(abs(ratio.limits.low - 0.09521091865591191) < 1e-9)
    }

    @Test func `a corrected mean beyond the scale keeps its error and holds its value`() throws {
        // ē = 35.5 on a machine's 70: 105.5, but 390 in 4 leave 99.9 at the most. The ends are
        // those of 105.5 ± 3.182·5.953 and of full scores from 4 of 100.
        let scores = ReviewedScores(
            pairs: [(100, 60), (100, 70), (100, 50), (90, 68)],
            unreviewed: [Double](repeating: (7000 - 248) / 96.0, count: 96))
        let mean = SampleEstimate.corrected([scores], scale: Self.scale)
        let value = try #require(mean.value)
        #expect(abs(value - 99.9) < 1e-9)
        #expect(Self.isNear(mean.limits, 41.25775590312577, 99.9))
        let correction = try #require([scores].correction)
        #expect(abs(correction - 35.5) < 1e-9)
    }

    @Test func `chances of 1 are no complete check of a larger population`() {
        let rate = SampleEstimate.weightedRate(
            [true, false, false].map { (found: $0, chance: 1.0) }, population: 100)
        #expect(rate == SampleEstimate.rate([SampledCount(population: 100, sampled: 3, found: 1)]))
        let mean = SampleEstimate.weighted(
            [90, 80, 70].map { (value: $0, chance: 1.0) }, population: 100, scale: Self.scale)
        #expect(mean.method == .boundedMean && mean.limits.high - mean.limits.low > 20)
    }
}
