import Sampling
import Transcripts
import Wording

/// Ratings as people keep them: one rating a row (item, rater, value), or one item a row with a
/// column for each reviewer.
struct RatingSheet {
    let rated: RatedUnits
    /// Rows that do not fit, with their places.
    private(set) var doubts: [Phrase] = []

    static let items = ["item", "unit", "conversation", "id", "会话", "会话编号", "编号", "条目", "题目"]
    static let questions = ["question", "rule", "dimension", "检查项", "规则", "维度"]
    static let raters = ["rater", "reviewer", "质检员", "复核人", "评审", "评审人", "人员"]
    static let values = ["value", "rating", "verdict", "code", "评分", "评定", "结论", "判断", "结果"]

    /// - Parameter categories: all that could have been given, in their order; nil takes those that
    ///   were, numbers by size.
    init(_ sheet: Sheet, categories: [String]?) throws(RatingSheetError) {
        var cells = RatingCells()
        if let rater = sheet.column(Self.raters), let value = sheet.column(Self.values) {
            doubts = cells.addLong(sheet, rater: rater, value: value)
        } else {
            doubts = cells.addWide(sheet)
        }
        guard cells.raters.count >= 2 else { throw .tooFewRaters(path: sheet.path) }
        let used = cells.categories
        if let categories, let unknown = used.first(where: { !categories.contains($0) }) {
            throw .unknownCategory(unknown, allowed: categories)
        }
        rated = cells.units(categories: categories ?? used)
    }
}

/// Why ratings cannot be compared.
enum RatingSheetError: Explained {
    case tooFewRaters(path: String)
    case unknownCategory(String, allowed: [String])
    case notNumbers([String])

    var phrase: Phrase {
        switch self {
        case .tooFewRaters(let path): .placeReason(path, .ratersTooFew)
        case .unknownCategory(let word, let allowed): .yamlUnknownWord(word, allowed: allowed)
        case .notNumbers(let words): .categoriesNotNumbers(words)
        }
    }
}
