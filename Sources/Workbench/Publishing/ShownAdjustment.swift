import Rules
import Scoring
import Store
import Wording

/// A signed adjustment as the pages show it.
struct ShownAdjustment: Sendable {
    let old: String
    let points: String
    /// What the new score is called; `nil` where nothing tells.
    let grade: String?
    let reason: String
    /// Who signed, and when.
    let signed: String

    /// - Parameter scorecard: of the publication; `nil` where it has several.
    init(
        _ adjustment: Adjustment, _ scorecard: Scorecard?, _ workbench: Workbench,
        _ language: Language
    ) {
        old = adjustment.old.fixed
        points = adjustment.points.fixed
        grade = scorecard?.band(of: adjustment.points)?.title(language)
        reason = adjustment.reason
        signed = "\(adjustment.signature) · \(workbench.moment(of: adjustment.at))"
    }
}
