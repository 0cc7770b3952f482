import Foundation
import Rules
import Testing
import Wording

@testable import Scoring

struct ScorecardTests {
    @Test func `the standard scorecard reads, and says what its comments say`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../rules/scorecards/standard.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let card = try Scorecard(SourceText(path: "standard.yaml", text: text))
        #expect(card.dimensions.map(\.id) == ["attitude", "compliance", "timeliness", "knowledge"])
        #expect(card.base == Points(100))
        #expect(card.maximum == Points(100))
        #expect(card.bands.map(\.title.zh) == ["优秀", "良好", "合格", "待改进"])
        #expect(card.veto == [.critical])
        #expect(card.fewest == 5)
    }

    @Test func `a field that is left out has its documented default`() throws {
        let text = """
            title: T
            base: 10
            dimensions: {id: a, title: A, weight: 10}
            bands: [{from: 0, title: All}]
            """
        let card = try Example.scorecard(text)
        #expect(card.maximum == Points(10))
        #expect(card.dimensions[0].cap == Points(10))
        #expect(card.ruleCap == nil)
        #expect(card.veto.isEmpty)
        #expect(card.bonusCap == .zero)
    }

    @Test func `the digest is the SHA-256 of the file`() throws {
        // printf '%s' "$text" | openssl dgst -sha256
        let text =
            "title: T\nbase: 1\ndimensions: {id: a, title: A, weight: 1}\n"
            + "bands: {from: 0, title: B}\n"
        #expect(try Example.scorecard(text).digest == "8e4aa8bd69cd")
    }

    @Test(arguments: [
        ("weight: 40, cap: 20", "weight: 41, cap: 20", 4, 3, "sum to 101"),
        ("weight: 40, cap: 20", "weight: 40, cap: 50", 4, 68, "the weight of the dimension, 40"),
        ("id: knowledge", "id: attitude", 5, 5, "`attitude` is given twice"),
        ("{from: 0,", "{from: 10,", 13, 3, "must start at 0"),
        ("{from: 85,", "{from: 96,", 14, 5, "must start below 95"),
        ("maximum: 102", "maximum: 105", 11, 10, "from 100 (the base) to 104"),
        ("cap: 6}", "cap: -6}", 8, 36, "0 or more"),
        ("veto: critical", "veto: criticl", 9, 7, "did you mean `critical`"),
        ("bonus: {cap: 4}", "bonus: 4", 10, 8, "fields"),
        ("title: {zh: 测试, en: Test}", "titl: x", 1, 1, "did you mean `title`"),
        ("weight: 60", "weight: 0", 5, 61, "above 0"),
    ])
    func `a mistake is told with its place`(
        _ right: String, _ wrong: String, _ line: Int, _ column: Int, _ words: String
    ) throws {
        let text = Example.card.replacingOccurrences(of: right, with: wrong)
        let error = #expect(throws: FileError.self) { try Example.scorecard(text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.problem.en.contains(words) == true, "\(error?.problem.en ?? "")")
    }

    @Test func `bands are half open`() throws {
        let card = try Example.scorecard()
        #expect(card.band(of: Example.points("94.99"))?.title.en == "Good")
        #expect(card.band(of: Points(95))?.title.en == "Excellent")
        #expect(card.band(of: .zero)?.title.en == "Needs work")
    }
}
