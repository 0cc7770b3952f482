import Sampling
import Wording

/// What deductions leave of capped categories, as rows and in words.
struct DeductionTable {
    private let score: DeductionScore
    private let categories: [DeductionScore.Category]
    private let bonus: ExactDecimal
    private let penalties: [ExactDecimal]
    private let grade: String?
    private let name: String

    private static let zero = ExactDecimal(0)

    init(
        _ categories: [DeductionScore.Category], bonus: ExactDecimal, penalties: [ExactDecimal],
        bands: [GradeBand], name: String
    ) {
        score = DeductionScore(categories, bonus: bonus)
        self.categories = categories
        self.bonus = bonus
        self.penalties = penalties
        grade = GradeBand.grade(of: score.score, in: bands)
        self.name = name
    }

    var rows: [[Cell]] {
        var rows = categories.map { category in
            row(.text(category.name), weight: category.cap, score.perCategory[category.name])
        }
        if bonus > Self.zero {
            rows.append(row(.coded("base", .compositeBase), score.base))
            rows.append(row(.coded("bonus", .compositeBonus), bonus))
        }
        rows.append(row(.coded("total", .compositeTotal), score.score, grade: grade))
        return rows
            + penalties.map {
                row(.coded("penalty", .compositePenalty), $0, state: .coded("apart", .stateApart))
            }
    }

    private func row(
        _ item: Cell, weight: ExactDecimal? = nil, _ points: ExactDecimal?, grade: String? = nil,
        state: Cell = .none
    ) -> [Cell] {
        [
            .text(name), .none, item, weight.map { .decimal($0.text) } ?? .none,
            points.map { .decimal($0.text) } ?? .none, .none, .none, .none,
            grade.map { .text($0) } ?? .none, .none, state,
        ]
    }

    var sentences: [Phrase] {
        var sentences: [Phrase] = [
            .compositeScore(score.score.text, grade: grade.map { Phrase($0) })
        ]
        if score.exceedsHundred { sentences.append(.compositeExcellent) }
        let floored = categories.filter { category in
            category.deductions.reduce(Self.zero, +) > category.cap
        }
        if !floored.isEmpty { sentences.append(.compositeFloored(floored.map(\.name))) }
        if !penalties.isEmpty {
            sentences.append(.compositePenalties(penalties.reduce(Self.zero, +).text))
        }
        return sentences
    }
}
