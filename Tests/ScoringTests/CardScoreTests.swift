import Rules
import Sampling
import Testing
import Wording

@testable import Scoring

/// The card of `PerformanceCardTests`; all values worked out by hand.
struct CardScoreTests {
    /// 2026-10-31.
    private static let day = 20_757

    private static func score(
        _ evidence: CardScore.Evidence, mean: String = "40"
    ) throws -> CardScore {
        CardScore(
            try PerformanceCardTests.card(), agent: "a1", name: "小雅", evidence: evidence,
            means: ["40": [.volume: ExactDecimal(40)]][mean] ?? [:])
    }

    private static func evidence(_ figures: [Figure]) -> CardScore.Evidence {
        var evidence = CardScore.Evidence()
        evidence.chats = 30
        for figure in figures { evidence.figures[figure.measure] = figure }
        return evidence
    }

    private static func decimal(_ text: String) -> ExactDecimal {
        ExactDecimal(text) ?? ExactDecimal(-1)
    }

    private static let refunds = Figure(
        .refunds, ExactDecimal(8), origin: .outside(source: "ERP", day: day))

    @Test func `lines are weighted, and a lower figure is better where the floor is above`() throws
    {
        // 60 % of 92.5, 20 % of 30/40, 20 % of (20 − 8)/(20 − 5) = 80: 55.5 + 15 + 16.
        let score = try Self.score(
            Self.evidence([
                Figure(.qa, Self.decimal("92.5"), standardError: 2, size: 30),
                Figure(.volume, ExactDecimal(30)), Self.refunds,
            ]))
        #expect(score.lines.map(\.points) == ["92.5", "75", "80"].map { ExactDecimal($0) })
        #expect(score.total == Self.decimal("86.5"))
        #expect(score.band?.title.zh == "合格")
        // se = 0.6 · 2 = 1.2, half = 1.959964 · 1.2 = 2.352: 84.148 and 88.852, outwards.
        #expect(score.standardError.map { abs($0 - 1.2) < 1e-12 } == true)
        #expect(score.limits == Limits(low: 84.1, high: 88.9))
        #expect(score.edges.isEmpty)
        #expect(!score.isPartial)
    }

    // Both lines are the rules': 0.6 · 2 + 0.4 · 3 = 2.4, and not √(1.2² + 1.2²) = 1.70; half is
    // 1.959964 · 2.4 = 4.70 around 54 + 32 = 86, outwards to a tenth.
    @Test func `lines that rest on the same findings err together`() throws {
        let text = """
            title: {zh: 规则, en: Rules}
            source: {zh: 自拟, en: Our own}
            items:
              - {id: quality, title: {zh: 质检, en: Quality}, weight: 60, measure: qa}
              - {id: known, title: {zh: 知识, en: Knowledge}, weight: 40, measure: knowledge}
            bands: [{from: 0, title: {zh: 合格, en: Pass}}]
            """
        let evidence = Self.evidence([
            Figure(.qa, ExactDecimal(90), standardError: 2, size: 30),
            Figure(.knowledge, ExactDecimal(80), standardError: 3, size: 30),
        ])
        let score = CardScore(
            try PerformanceCardTests.card(text), agent: "a", name: "A", evidence: evidence,
            means: [:])
        #expect(score.total == ExactDecimal(86))
        #expect(score.standardError.map { abs($0 - 2.4) < 1e-12 } == true)
        #expect(score.limits == Limits(low: 81.2, high: 90.8))
    }

    @Test func `a range over an edge is borderline`() throws {
        let score = try Self.score(
            Self.evidence([
                Figure(.qa, ExactDecimal(96), standardError: 5, size: 10),
                Figure(.volume, ExactDecimal(40)), Self.refunds,
            ]))
        // 57.6 + 20 + 16 = 93.6; errors stop at 100 points: (100 − 91)/2 = 4.5 · 0.6 = 2.7, half 5.29.
        #expect(score.total == Self.decimal("93.6"))
        #expect(score.band?.title.zh == "优秀")
        #expect(score.edges == [ExactDecimal(90)])
    }

    @Test func `what is missing leaves its weight to the rest and is marked`() throws {
        let score = try Self.score(
            Self.evidence([
                Figure(.qa, ExactDecimal(90)), Figure(.volume, ExactDecimal(20)),
            ]))
        // (60 · 90 + 20 · 50) / 80 = 80.
        #expect(score.total == ExactDecimal(80))
        #expect(score.isPartial)
        #expect(score.lines.map(\.absence) == [nil, nil, .noData])
        #expect(score.report.coverage.double == 0.8)
    }

    @Test func `too little gives no total, and no chats are no fault`() throws {
        var evidence = Self.evidence([Self.refunds])
        evidence.chats = 0
        let score = try Self.score(evidence)
        #expect(score.total == nil)
        #expect(score.band == nil)
        #expect(score.lines.map(\.absence) == [.noVolume, .noVolume, nil])
    }

    @Test func `too few chats give a total but no band`() throws {
        var evidence = Self.evidence([
            Figure(.qa, ExactDecimal(96), standardError: 3), Figure(.volume, ExactDecimal(9)),
            Self.refunds,
        ])
        evidence.chats = 9
        let score = try Self.score(evidence)
        #expect(score.total != nil)
        #expect(score.isSmall)
        #expect(score.band == nil && score.edges.isEmpty)
    }

    @Test func `a bonus is capped, may pass 100, and a penalty stands apart`() throws {
        var evidence = Self.evidence([
            Figure(.qa, ExactDecimal(100)), Figure(.volume, ExactDecimal(50)),
            Figure(.refunds, ExactDecimal(3)),
        ])
        let card = try PerformanceCardTests.card()
        func record(_ entry: PerformanceCard.Entry, _ points: Int) -> CardRecord {
            CardRecord(
                entry: entry, points: Points(points), reason: "r", day: Self.day, by: "")
        }
        evidence.records = [
            record(card.bonuses[0], 6), record(card.bonuses[0], 6), record(card.penalties[0], 5),
        ]
        let score = try Self.score(evidence)
        #expect(score.report.score == ExactDecimal(100))
        #expect(score.bonus == ExactDecimal(10))
        #expect(score.total == ExactDecimal(110))
        #expect(score.penalties.map(\.points) == [Points(5)])
    }

    @Test func `deductions take a category down to 0 and no further`() throws {
        let text = """
            title: {zh: 德勤能绩, en: Virtue}
            source: {zh: 自拟, en: Our own}
            items:
              - id: conduct
                title: {zh: 德, en: Conduct}
                weight: 20
                deductions: [{id: rude, title: {zh: 恶劣, en: Rude}, points: 5}]
              - {id: results, title: {zh: 绩, en: Results}, weight: 80, measure: qa}
            bands: [{from: 0, title: {zh: 合格, en: Pass}}]
            """
        let card = try PerformanceCardTests.card(text)
        func total(_ points: [Int]) -> ExactDecimal? {
            var evidence = Self.evidence([Figure(.qa, ExactDecimal(90))])
            evidence.records = points.map {
                CardRecord(
                    entry: card.entries[0], points: Points($0), reason: "r", day: Self.day, by: "")
            }
            return CardScore(card, agent: "a", name: "a", evidence: evidence, means: [:]).total
        }
        // 72 from the results, and what is left of 20.
        #expect(total([]) == ExactDecimal(92))
        #expect(total([5, 2]) == ExactDecimal(85))
        #expect(total([15, 10]) == ExactDecimal(72))
    }

    @Test func `who was there for half the month has his chats scaled and marked`() {
        let figure = Figure(.volume, ExactDecimal(30), size: 30).scaled(.init(days: 10, of: 30))
        #expect(figure.value == ExactDecimal(90))
        #expect(figure.size == 30)
        #expect(figure.scaling == .init(days: 10, of: 30))
        let share = Figure(.solved, 9, of: 10)?.scaled(.init(days: 10, of: 30))
        #expect(share?.value == ExactDecimal(90))
        #expect(share?.scaling == nil)
    }

    // Clopper–Pearson by bisection on exact binomial sums: 29 of 30 0.8278–0.9992; 200 of 200 0.9817–1;
    // 80 of 100 0.7082–0.8733.
    @Test(arguments: [
        (29, 30, TargetResult.Standing.unclear), (200, 200, .met), (80, 100, .missed),
    ])
    func `a share meets its target where its whole range does`(
        _ found: Int, _ size: Int, _ standing: TargetResult.Standing
    ) throws {
        let target = try PerformanceCardTests.card().targets[1]
        #expect(TargetResult(target, Figure(.accuracy, found, of: size)).standing == standing)
    }

    // t with 8 degrees of freedom is 2.306 (table): 5 · 2.306 = 11.53 on either side of the mean.
    @Test func `a mean is judged by its range; one chat tells nothing, a file what it says`() throws
    {
        let target = try PerformanceCardTests.card().targets[0]
        func standing(
            _ seconds: Int, error: Double?, origin: Figure.Origin = .chats
        ) -> TargetResult.Standing {
            TargetResult(
                target,
                Figure(
                    .firstReply, ExactDecimal(seconds), standardError: error,
                    size: error == nil ? 1 : 9, origin: origin)
            ).standing
        }
        #expect(standing(48, error: 5) == .met)
        #expect(standing(50, error: 5) == .unclear)
        #expect(standing(75, error: 5) == .missed)
        #expect(standing(10, error: nil) == .unclear)
        #expect(standing(60, error: nil, origin: .outside(source: "ERP", day: 0)) == .met)
        #expect(TargetResult(target, nil).standing == .unknown)
    }

    @Test func `eyes are weighted, a missing one leaves its weight, and a wide gap is told`() throws
    {
        let card = try PerformanceCardTests.card()
        func form(_ eye: PerformanceCard.Eye, _ points: Int) -> Assessment.Form {
            Assessment.Form(eye: eye, points: ["skill": ExactDecimal(points)])
        }
        // Two leads: mean 75; (60 · 75 + 40 · 95) / 100 = 83; the gap is 20, at least 15.
        let both = Assessment([form(.lead, 70), form(.lead, 80), form(.own, 95)], card: card)
        #expect(both.score == ExactDecimal(83))
        #expect(both.spread == ExactDecimal(20))
        #expect(both.isDisputed)
        let one = Assessment([form(.lead, 70)], card: card)
        #expect(one.score == ExactDecimal(70))
        #expect(one.missing == [.own])
        #expect(one.spread == nil)
        #expect(Assessment([], card: card).score == nil)
    }
}
