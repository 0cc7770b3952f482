import Reports
import Scoring
import Wording

/// A target, met or not.
struct ShownTarget: Sendable {
    let title: String
    let limit: String
    let value: String
    let standing: String
    /// The class of its chip.
    let tone: String

    init(_ target: TargetResult, _ language: Language) {
        title = target.title(language)
        limit = target.limitWords(language)
        value = target.value.map { FigureWords.text($0, target.unit)(language) } ?? "–"
        standing = target.standing.title(language)
        tone =
            switch target.standing {
            case .met: "good"
            case .missed: "bad"
            case .unclear, .unknown: ""
            }
    }
}
