import Rules
import Sampling
import Testing
import Wording

@testable import Scoring

/// The card of `PerformanceCardTests`: checks 20, reviews 30, annual 50; worked out by hand.
struct YearScoreTests {
    private static func month(
        _ name: String, qa: String, volume: Int, refunds: Int, chats: Int = 30,
        error: Double? = nil
    ) throws -> YearScore.Month {
        var evidence = CardScore.Evidence()
        evidence.chats = chats
        evidence.figures = [
            .qa: Figure(.qa, ExactDecimal(qa) ?? ExactDecimal(0), standardError: error),
            .volume: Figure(.volume, ExactDecimal(volume)),
            .refunds: Figure(.refunds, ExactDecimal(refunds)),
        ]
        let score = CardScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", evidence: evidence,
            means: [.volume: ExactDecimal(40)])
        return YearScore.Month(name: name, score: score)
    }

    private static func review(_ lead: Int, _ own: Int) throws -> Assessment {
        Assessment(
            [
                .init(eye: .lead, points: ["skill": ExactDecimal(lead)]),
                .init(eye: .own, points: ["skill": ExactDecimal(own)]),
            ], card: try PerformanceCardTests.card())
    }

    @Test func `a year is 20 of checks, 30 of monthly reviews and 50 of the annual review`() throws
    {
        // Checks (92.5 + 87.5)/2 = 90; reviews (86.5 + 92.5)/2 = 89.5; review 0.6·80 + 0.4·95 = 86;
        // 0.2·90 + 0.3·89.5 + 0.5·86 = 87.85.
        let year = YearScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: [],
            months: [
                try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8),
                try Self.month("2026-04", qa: "87.5", volume: 40, refunds: 5),
            ], assessment: try Self.review(80, 95))
        #expect(year.months.map(\.score.total) == ["86.5", "92.5"].map { ExactDecimal($0) })
        #expect(year.parts[.checks] == ExactDecimal(90))
        #expect(year.parts[.reviews] == ExactDecimal("89.5"))
        #expect(year.parts[.annual] == ExactDecimal(86))
        #expect(year.total == ExactDecimal("87.85"))
        #expect(year.band?.title.zh == "合格")
        #expect(!year.isPartial)
    }

    @Test func `errors of the months flow into the year, and a range over an edge is borderline`()
        throws
    {
        // Checks √(2² + 2²)/2 = 1.41421, reviews 0.6 of it: 0.2·1.41421 + 0.3·0.848528 = 0.537401, by
        // 1.959964 half of 1.053287 around 87.85: 86.797 and 88.903; with
        // 7 in place of 2 half is 3.687: 91.54 is beyond 90.
        func year(_ error: Double) throws -> YearScore {
            YearScore(
                try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: [],
                months: [
                    try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8, error: error),
                    try Self.month("2026-04", qa: "87.5", volume: 40, refunds: 5, error: error),
                ], assessment: try Self.review(80, 95))
        }
        #expect(try year(2).limits == Limits(low: 86.7, high: 89))
        #expect(try year(2).edges.isEmpty)
        #expect(try year(7).edges == [ExactDecimal(90)])
        // With 100 half is above 30, which 87.85 has no room for: no total is above 100 and the bonus.
        #expect(try year(100).limits?.high == 100 + PerformanceCardTests.card().bonusCap.value)
    }

    @Test func `weekly and monthly checks count once each`() throws {
        // Checks (92.5 + 87.5 + 100 + 80 + 75)/5 = 87: 0.2·87 + 0.3·89.5 + 0.5·86 = 87.25. Errors:
        // weeks 3√3, months 2√2, together (5.19615 + 2.82843)/5 = 1.604916; reviews 0.848528;
        // 1.959964·(0.2·1.604916 + 0.3·0.848528) = 1.128041: 86.122 and 88.378.
        let weeks = ["100", "80", "75"].compactMap { ExactDecimal($0) }.map {
            Figure(.qa, $0, standardError: 3)
        }
        let year = YearScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: weeks,
            months: [
                try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8, error: 2),
                try Self.month("2026-04", qa: "87.5", volume: 40, refunds: 5, error: 2),
            ], assessment: try Self.review(80, 95))
        #expect(year.parts[.checks] == ExactDecimal(87))
        #expect(year.total == ExactDecimal("87.25"))
        #expect(year.limits == Limits(low: 86.1, high: 88.4))
    }

    @Test func `a year of too few chats has no band`() throws {
        let year = YearScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: [],
            months: [try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8, chats: 9)],
            assessment: try Self.review(80, 95))
        #expect(year.isSmall && year.total != nil && year.band == nil)
    }

    @Test func `without the annual review half of the weight is missing, which is too much`() throws
    {
        let year = YearScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: [],
            months: [try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8)],
            assessment: nil)
        #expect(year.coverage.double == 0.5)
        #expect(year.total == nil)
        #expect(year.band == nil)
    }

    @Test func `a month with too few chats was checked and not reviewed`() throws {
        // 0.2·92.5 and 0.5·86 of 0.7: (18.5 + 43)/0.7 = 87.857.
        let year = YearScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", weeks: [],
            months: [try Self.month("2026-03", qa: "92.5", volume: 30, refunds: 8, chats: 4)],
            assessment: try Self.review(80, 95))
        #expect(year.parts[.reviews] == nil)
        #expect(year.total == ExactDecimal("87.86"))
        #expect(year.isPartial)
    }
}
