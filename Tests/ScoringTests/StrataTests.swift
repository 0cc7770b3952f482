import Rules
import Testing

@testable import Scoring

/// One score of several draws.
struct StrataTests {
    private static func part(
        _ population: Int, _ mean: String?, _ low: String?, _ high: String?, sampled: Int = 5
    ) -> ScoreEstimate {
        ScoreEstimate(
            sampled: sampled, population: population, mean: mean.flatMap { Points($0) },
            low: low.flatMap { Points($0) }, high: high.flatMap { Points($0) })
    }

    /// By hand: (10·90 + 30·94)/40 = 93; below it √((5/4)² + (3·3/4)²) = 2.574, above it
    /// √((5/4)² + (2·3/4)²) = 1.953; outwards to tenths.
    @Test func `Draws count by the chats that they were taken from`() {
        let score = ScoreEstimate(strata: [
            Self.part(10, "90", "85", "95"), Self.part(30, "94", "91", "96"),
        ])
        #expect(score.mean == Points(93))
        #expect(score.low == Points("90.4") && score.high == Points(95))
        #expect(score.sampled == 10 && score.population == 40)
    }

    @Test func `One draw is itself, and a week without chats changes nothing`() {
        let one = Self.part(10, "90", "85", "95")
        let empty = Self.part(0, nil, nil, nil, sampled: 0)
        #expect(ScoreEstimate(strata: [one]) == one)
        #expect(ScoreEstimate(strata: [empty, one]) == one)
    }

    @Test func `A week that nobody reviewed is not made up for by another`() {
        let score = ScoreEstimate(strata: [
            Self.part(10, "90", "85", "95"), Self.part(30, nil, nil, nil, sampled: 0),
        ])
        #expect(score.mean == nil && score.low == nil)
        #expect(score.sampled == 5 && score.population == 40)
    }

    @Test func `Where everything was reviewed there is no range`() {
        let score = ScoreEstimate(strata: [
            Self.part(1, "90", "90", "90", sampled: 1), Self.part(2, "95", "95", "95", sampled: 2),
        ])
        #expect(score.mean == Points("93.33"))
        #expect(score.low == score.mean && score.high == score.mean)
        #expect(ScoreEstimate(strata: []).mean == nil)
    }
}
