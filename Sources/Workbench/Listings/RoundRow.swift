import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A calibration round as it leaves the workbench.
struct RoundRow: Sendable {
    let round: CalibrationRound
    let seats: [CalibrationSeat]
    /// The names of its reviewers.
    let reviewers: [String]
    let by: String?
    let zone: TimeZone

    /// How far a round is.
    enum State: String, CaseIterable, Sendable {
        case running
        case done
        case closed

        var title: Phrase {
            switch self {
            case .running: .roundRunning
            case .done: .roundDone
            case .closed: .roundClosed
            }
        }
    }

    var done: Int { seats.count(where: \.isFinished) }

    var state: State {
        round.closed != nil ? .closed : done == seats.count ? .done : .running
    }

    static let listing = Listing<RoundRow>(
        "CalibrationRound",
        [
            .integer("id", .columnNumber) { Int($0.round.id.value) },
            .text("name", .roundNameField) { $0.round.name },
            .coded("state", .roundState, State.allCases.map(\.rawValue)) {
                ($0.state.rawValue, $0.state.title)
            },
            .integer("chats", .chatsColumn) { $0.round.conversations.count },
            .text("reviewers", .reviewersColumn) { $0.reviewers.joined(separator: ", ") },
            .integer("done", .doneColumn) { $0.done },
            .integer("given", .givenColumn) { $0.seats.count },
            .moment("due", .columnDue) { row in row.round.due.map { ($0, row.zone) } },
            .moment("made", .madeColumn) { ($0.round.made, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
        ])
}

extension Workbench {
    /// Calibration rounds, the last first.
    func roundRows(limit: Int = ExportContent.mostRows + 1) async throws -> [RoundRow] {
        let (names, zone) = (try await names(), rules.rules.calendar.timeZone)
        var rows: [RoundRow] = []
        for round in try await store.calibrations().prefix(limit) {
            rows.append(
                RoundRow(
                    round: round, seats: try await store.seats(in: round.id),
                    reviewers: round.reviewers.compactMap { names[$0] }, by: names[round.by],
                    zone: zone))
        }
        return rows
    }
}
