import Store
import Wording

/// How far a reviewer is with the chats of a calibration round, as it leaves the workbench.
struct SeatRow: Sendable {
    let name: String
    let done: Int
    let all: Int
    /// In percent, for a picture.
    let share: Int

    static let listing = Listing<SeatRow>(
        "RoundProgress",
        [
            .text("reviewer", .reviewerColumn) { $0.name },
            .integer("done", .doneColumn) { $0.done },
            .integer("given", .givenColumn) { $0.all },
        ])

    /// The reviewers of a round, in its order.
    static func all(
        _ round: CalibrationRound, _ seats: [CalibrationSeat], _ names: [UserID: String]
    ) -> [SeatRow] {
        round.reviewers.map { reviewer in
            let own = seats.filter { $0.reviewer == reviewer }
            let done = own.count(where: \.isFinished)
            return SeatRow(
                name: names[reviewer] ?? "", done: done, all: own.count,
                share: own.isEmpty ? 0 : done * 100 / own.count)
        }
    }
}

extension Workbench {
    /// How far the reviewers of a round are.
    func seatRows(of id: CalibrationID) async throws -> [SeatRow] {
        guard let round = try await store.calibration(id) else { throw Refusal.notFound }
        return SeatRow.all(round, try await store.seats(in: id), try await names())
    }
}
