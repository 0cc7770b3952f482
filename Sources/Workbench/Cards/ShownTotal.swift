import Rules
import Reports
import Sampling
import Scoring
import Wording

/// A total with its range and its grade, of a month or of a year, as the template `total` shows it.
struct ShownTotal: Sendable {
    let points: String?
    let range: String?
    let picture: String?
    let grade: String
    let isGraded: Bool
    let isBorderline: Bool
    let isScaled: Bool

    init(_ score: CardScore, _ bar: RangeBar, _ language: Language) {
        self.init(
            total: score.total, limits: score.limits, band: score.band, ungraded: score.ungraded,
            isBorderline: !score.edges.isEmpty, isScaled: score.isPartial, bar, language)
    }

    init(_ year: YearScore, _ bar: RangeBar, _ language: Language) {
        self.init(
            total: year.total, limits: year.limits, band: year.band, ungraded: year.ungraded,
            isBorderline: !year.edges.isEmpty, isScaled: year.isPartial, bar, language)
    }

    private init(
        total: ExactDecimal?, limits: Limits?, band: Scoring.GradeBand?, ungraded: Phrase,
        isBorderline: Bool, isScaled: Bool, _ bar: RangeBar, _ language: Language
    ) {
        let range = limits.map {
            "\(NumberText.fixed($0.low, places: 1))–\(NumberText.fixed($0.high, places: 1))"
        }
        points = total?.text
        self.range = range
        picture = total.map {
            bar.picture(of: $0.double, range: limits, label: "\($0.text) \(range ?? "")").text
        }
        grade = (band?.title ?? ungraded)(language)
        isGraded = band != nil
        self.isBorderline = isBorderline
        self.isScaled = isScaled
    }
}
