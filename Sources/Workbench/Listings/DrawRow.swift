import Foundation
import Rules
import Store
import Transcripts
import Wording

/// A draw of the ledger as it leaves the workbench.
struct DrawRow: Sendable {
    let draw: StoredDraw
    let progress: DrawProgress
    let takenOut: Int
    let by: String?
    let zone: TimeZone

    static let listing = Listing<DrawRow>(
        "Draw",
        [
            .integer("id", .columnNumber) { Int($0.draw.id.value) },
            .text("name", .drawNameField) { $0.draw.name },
            .coded("state", .columnState, DrawState.allCases.map(\.rawValue)) {
                ($0.draw.state.rawValue, $0.draw.state.title)
            },
            .words("design", .columnDesign) { $0.draw.design },
            .integer("population", .columnPopulation) { $0.draw.population },
            .integer("drawn", .drawnColumn) { $0.progress.all },
            .integer("reviewed", .reviewedOf) { $0.progress.done },
            .integer("taken_out", .takenOutWord) { $0.takenOut },
            .optionalText("seed_code", .seedField) { $0.draw.seedCode },
            .moment("made", .drawnAtColumn) { ($0.draw.made, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .moment("due", .columnDue) { row in row.draw.due.map { ($0, row.zone) } },
        ])
}

extension DrawState {
    var title: Phrase {
        switch self {
        case .planned: .drawStatePlanned
        case .committed: .drawStateCommitted
        case .drawn: .drawStateDrawn
        }
    }
}

extension Workbench {
    /// A draw with how far its review is.
    func row(_ draw: StoredDraw, _ names: [UserID: String]) async throws -> DrawRow {
        let counts = try await store.counts(of: draw.id)[draw.id]
        return DrawRow(
            draw: draw, progress: DrawProgress(counts),
            takenOut: counts?.takenOut ?? 0, by: draw.by.flatMap { names[$0] },
            zone: rules.rules.calendar.timeZone)
    }
}
