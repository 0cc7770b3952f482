import Rules
import Scoring
import Store
import Transcripts
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

    init(_ row: AdjustmentRow, _ workbench: Workbench, _ language: Language) {
        let adjustment = row.adjustment
        old = adjustment.old.fixed
        points = adjustment.points.fixed
        grade = row.grade?(language)
        reason = row.reason
        signed = "\(adjustment.signature) · \(workbench.moment(of: adjustment.at))"
    }
}
