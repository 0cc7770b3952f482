import Scoring
import Store
import Wording

/// A signed adjustment as the pages show it.
struct ShownAdjustment: Sendable {
    let old: String
    let points: String
    let reason: String
    /// Who signed, and when.
    let signed: String

    init(_ adjustment: Adjustment, _ workbench: Workbench, _ language: Language) {
        old = adjustment.old.fixed
        points = adjustment.points.fixed
        reason = adjustment.reason
        signed = "\(adjustment.signature) · \(workbench.moment(of: adjustment.at))"
    }
}
