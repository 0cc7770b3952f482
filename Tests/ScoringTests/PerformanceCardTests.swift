import Foundation
import Rules
import Sampling
import Testing
import Wording

@testable import Scoring

struct PerformanceCardTests {
    static let text = """
        title: {zh: 测试卡, en: Test card}
        source: {zh: 自拟, en: Our own}
        items:
          - {id: service, title: {zh: 服务, en: Service}, weight: 60, measure: qa}
          - {id: volume, title: {zh: 接待量, en: Volume}, weight: 20, measure: volume, floor: 0, goal: team}
          - {id: refunds, title: {zh: 退款, en: Refunds}, weight: 20, measure: refunds, floor: 20 %, goal: 5 %}
        bonus: {cap: 10, list: [{id: praise, title: {zh: 表扬, en: Praise}, points: 6}]}
        penalties: [{id: fine, title: {zh: 罚款, en: Fine}, points: 5}]
        bands:
          - {from: 90, title: {zh: 优秀, en: Excellent}}
          - {from: 0, title: {zh: 合格, en: Pass}}
        least: 60
        targets: [{measure: first-reply, at_most: 1 min}, {measure: accuracy, at_least: 95 %}]
        response: [{title: {zh: 普通, en: Normal}, within: 24 h}]
        assessment:
          weights: {lead: 60, self: 40}
          criteria: [{id: skill, title: {zh: 能力, en: Skill}, points: 100}]
        year: {checks: 20, reviews: 30, annual: 50}
        """

    static func card(_ text: String = text) throws -> PerformanceCard {
        try PerformanceCard(SourceText(path: "card.yaml", text: text))
    }

    @Test(arguments: [
        ("pre-sale", [35, 30, 20, 10, 5]), ("after-sale", [40, 40, 20]),
        ("virtue", [20, 20, 30, 30]), ("qa", [50, 20, 15, 15]),
    ])
    func `the shipped cards have the weights that their schemes name`(
        _ name: String, _ weights: [Int]
    ) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../rules/cards/\(name).yaml")
        let card = try Self.card(String(contentsOf: file, encoding: .utf8))
        #expect(card.items.map(\.weight) == weights.map { Points($0) })
        #expect(card.year == [.checks: Points(20), .reviews: Points(30), .annual: Points(50)])
        #expect(card.bonuses.allSatisfy { (Points(1)...Points(10)).contains($0.points) })
        #expect(card.classes.map(\.within) == [7_200_000, 172_800_000, 86_400_000])
        #expect(!card.source.zh.isEmpty && !card.source.en.isEmpty)
    }

    @Test func `figures are read in the unit of their measure`() throws {
        let card = try Self.card()
        #expect(card.targets.map(\.limit) == [ExactDecimal(60), ExactDecimal(95)])
        #expect(card.targets.map(\.isMost) == [true, false])
        #expect(FigureText.value("1.5 h", in: .seconds) == ExactDecimal("5400"))
        #expect(FigureText.value("45%", in: .share) == ExactDecimal(45))
        #expect(FigureText.value("45", in: .share) == nil)
        #expect(FigureText.value("45 %", in: .points) == nil)
        #expect(FigureText.value("30", in: .seconds) == nil)
    }

    @Test(arguments: [
        ("weight: 60, measure: qa", "weight: 61, measure: qa", 4, 3, "sum to 101"),
        ("measure: refunds", "measure: refund", 6, 70, "did you mean `refunds`"),
        ("floor: 20 %", "floor: 20", 6, 86, "a percentage such as 95 %"),
        ("goal: 5 %", "goal: 20 %", 6, 98, "goal and floor are the same"),
        ("floor: 0, goal: team", "floor: 1, goal: team", 5, 93, "with floor 0"),
        (", measure: qa", "", 4, 5, "exactly one of"),
        ("at_most: 1 min", "at_most: 60", 13, 43, "such as 30 s"),
        ("at_most: 1 min}", "at_most: 1 min, at_least: 2 s}", 13, 11, "one of at_most"),
        ("lead: 60", "lead: 50", 16, 12, "sum to 90"),
        ("checks: 20", "cheks: 20", 18, 8, "did you mean `checks`"),
        ("{from: 0,", "{from: 1,", 10, 3, "must start at 0"),
        ("id: refunds", "id: volume", 1, 1, "`volume` is given twice"),
        ("points: 6", "points: -6", 7, 75, "above 0"),
    ])
    func `a mistake is told with its place`(
        _ right: String, _ wrong: String, _ line: Int, _ column: Int, _ words: String
    ) throws {
        let text = Self.text.replacingOccurrences(of: right, with: wrong)
        let error = #expect(throws: FileError.self) { try Self.card(text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.problem.en.contains(words) == true, "\(error?.problem.en ?? "")")
    }
}
