import Rules
import Scoring
import Store
import Wording

/// A published score as it leaves the workbench.
struct PublishedRow: Sendable {
    let score: PublishedScore
    /// The score as it would be published now; `nil` without one.
    let now: String?
    /// The last signed one; `nil` where the published score counts.
    let adjustment: AdjustmentRow?

    static let listing = Listing<PublishedRow>(
        "PublishedScore",
        [
            .text("agent", .columnAgent) { $0.score.agent },
            .text("name", .columnName) { $0.score.name },
            .points("confirmed", .publishedColumn) { $0.score.confirmed },
            .points("now", .nowColumn) { $0.now },
            .points("adjusted", .adjustedColumn) { $0.adjustment?.adjustment.points.fixed },
            .words("adjusted_grade", .adjustedGrade) { $0.adjustment?.grade },
            .optionalText("adjusted_reason", .adjustmentReason) { $0.adjustment?.reason },
            .optionalText("adjusted_by", .adjustmentSigned) {
                $0.adjustment?.adjustment.signature
            },
            .points("low", .columnLow) { $0.score.low },
            .points("high", .columnHigh) { $0.score.high },
            .integer("reviewed", .reviewedOf) { $0.score.reviewed },
            .integer("population", .columnPopulation) { $0.score.population },
            .words("grade", .gradeColumn) { $0.score.grade },
            .points("machine", .machineScore) { $0.score.machine },
            .integer("machine_chats", .chatsColumn) { $0.score.machineChats },
            .integer("red_lines", .redLineColumn) { $0.score.redLines },
            .nested("dimensions", .byDimension, dimension) { $0.score.dimensions },
        ])

    /// One side of the service.
    static let dimension = Listing<PublishedScore.Dimension>(
        "PublishedDimension",
        [
            .text("dimension", .columnDimension) { $0.id },
            .points("confirmed", .publishedColumn) { $0.confirmed },
            .points("low", .columnLow) { $0.low },
            .points("high", .columnHigh) { $0.high },
            .points("machine", .machineScore) { $0.machine },
        ])
}
