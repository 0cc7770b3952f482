import Foundation
import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// A signed adjustment of a published score as it leaves the workbench.
struct AdjustmentRow: Sendable {
    let adjustment: Adjustment
    /// The agent's name.
    let name: String
    /// Of the publication; `nil` where it has several.
    let scorecard: Scorecard?
    let zone: TimeZone

    /// What the new score is called; `nil` where nothing tells.
    var grade: Phrase? { scorecard?.band(of: adjustment.points)?.title }

    /// Why, with the personal data in it hidden.
    var reason: String { Masking().mask(adjustment.reason) }

    /// `97.00 → 98.50 · reason · signature`.
    var told: String {
        "\(adjustment.old.fixed) → \(adjustment.points.fixed) · \(reason) · "
            + adjustment.signature
    }

    static let listing = Listing<AdjustmentRow>(
        "Adjustment",
        [
            .text("agent", .columnAgent) { $0.adjustment.agent },
            .text("name", .columnName) { $0.name },
            .points("old", .columnBefore) { $0.adjustment.old.fixed },
            .points("points", .adjustedColumn) { $0.adjustment.points.fixed },
            .words("grade", .adjustedGrade) { $0.grade },
            .text("reason", .adjustmentReason) { $0.reason },
            .text("signature", .adjustmentSigned) { $0.adjustment.signature },
            .moment("at", .columnAt) { ($0.adjustment.at, $0.zone) },
        ])
}

extension Workbench {
    /// The signed adjustments of a publication, the first first.
    func adjustmentRows(of publication: Publication) async throws -> [AdjustmentRow] {
        let adjustments = try await store.adjustments(of: publication.id)
        guard !adjustments.isEmpty, let snapshot = PeriodSnapshot(json: publication.snapshot)
        else { return [] }
        let scorecard = try await scorecard(of: snapshot)
        let names = snapshot.agents.reduce(into: [:]) { $0[$1.agent] = $1.name }
        return adjustments.map {
            AdjustmentRow(
                adjustment: $0, name: names[$0.agent] ?? $0.agent, scorecard: scorecard,
                zone: rules.rules.calendar.timeZone)
        }
    }
}
