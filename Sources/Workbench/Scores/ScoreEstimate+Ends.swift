import Reports
import Rules
import Scoring

extension ScoreEstimate {
    /// The lower end of the range to a tenth; the score itself where every chat was reviewed.
    var lowText: String? { end(low) }

    /// The upper end, likewise.
    var highText: String? { end(high) }

    /// `87.0–93.4`; `nil` without a score, and where every chat was reviewed: the score is exact.
    var rangeText: String? {
        guard !isComplete, let lowText, let highText else { return nil }
        return "\(lowText)–\(highText)"
    }

    private func end(_ points: Points?) -> String? {
        isComplete ? points?.fixed : points.map(NumberText.tenth)
    }
}
