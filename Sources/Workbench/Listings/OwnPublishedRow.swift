import Foundation
import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// A published score as its own agent takes it away.
struct OwnPublishedRow: Sendable {
    let own: OwnPublished
    let zone: TimeZone

    static let listing = Listing<OwnPublishedRow>(
        "OwnPublishedScore",
        [
            .text("period", .publishedPeriod) { $0.own.period.name },
            .day("first", .firstDay) { $0.own.period.first },
            .day("last", .lastDay) { $0.own.period.last },
            .integer("number", .publicationNumber) { $0.own.publication.number },
            .moment("at", .publishedAt) { ($0.own.publication.at, $0.zone) },
            .points("confirmed", .publishedColumn) { $0.own.score.confirmed },
            .points("low", .columnLow) { $0.own.score.low },
            .points("high", .columnHigh) { $0.own.score.high },
            .integer("reviewed", .reviewedOf) { $0.own.score.reviewed },
            .integer("population", .columnPopulation) { $0.own.score.population },
            .words("grade", .gradeColumn) { $0.own.score.grade },
            .points("adjusted", .adjustedColumn) {
                $0.own.adjustments.last?.adjustment.points.fixed
            },
            .words("adjusted_grade", .adjustedGrade) { $0.own.adjustments.last?.grade },
            .nested(
                "adjustments", .adjustmentsTitle, AdjustmentRow.listing,
                shown: { row in
                    .text(row.own.adjustments.map(\.told).joined(separator: "\n"))
                }
            ) { $0.own.adjustments },
            .integer("changes", .columnChanges) { $0.own.changes.count },
            .nested("dimensions", .byDimension, PublishedRow.dimension) {
                $0.own.score.dimensions
            },
        ])
}
