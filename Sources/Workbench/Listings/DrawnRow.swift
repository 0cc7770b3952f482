import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A drawn chat as it leaves the workbench: with who reviews it, and why it was taken out.
struct DrawnRow: Sendable {
    /// 1 for the first, as the page of the draw counts.
    let number: Int
    let drawn: DrawnConversation
    /// The id in the archive of the chat that took its place.
    let replacement: String?
    let names: [UserID: String]
    let zone: TimeZone

    static let listing = Listing<DrawnRow>(
        "DrawnChat",
        [
            .integer("number", .columnNumber) { $0.number },
            .text("conversation", .chatIDColumn) { $0.drawn.conversation.archiveID },
            .optionalText("agent", .agentID) { $0.drawn.conversation.agent },
            .optionalText("agent_name", .columnName) { $0.drawn.conversation.agentName },
            .day("day", .columnDay) { $0.drawn.conversation.day },
            .coded("basket", .columnBasket, Basket.allCases.map(\.rawValue)) {
                ($0.drawn.basket.rawValue, $0.drawn.basket.title)
            },
            .optionalText("stratum", .columnStratum) { $0.drawn.stratum },
            .text("chance", .chanceColumn) { $0.drawn.chance },
            .nested("reviewers", .reviewerColumn, seat, shown: { .text($0.seats) }) { row in
                row.drawn.assignments.map {
                    Seat(assigned: $0, name: row.names[$0.reviewer], zone: row.zone)
                }
            },
            .moment("taken_out", .takenOutWord) { row in
                row.drawn.takenOut.map { ($0, row.zone) }
            },
            .optionalText("reason", .takenOutWhy) { $0.drawn.reason },
            .optionalText("replaced_by", .replacedByColumn) { $0.replacement },
        ])

    private static let seat = Listing<Seat>(
        "Seat",
        [
            .optionalText("reviewer", .reviewerColumn) { $0.name },
            .moment("opened", .openedColumn) { row in row.assigned.opened.map { ($0, row.zone) } },
            .moment("finished", .reviewFinished) { row in
                row.assigned.finished.map { ($0, row.zone) }
            },
        ])

    /// One reviewer of a chat.
    private struct Seat: Sendable {
        let assigned: DrawnConversation.Assigned
        let name: String?
        let zone: TimeZone
    }

    private var seats: String {
        drawn.assignments.map { seat in
            (names[seat.reviewer] ?? "–") + (seat.finished == nil ? "" : " ✓")
        }.joined(separator: ", ")
    }
}

extension Basket {
    var title: Phrase {
        switch self {
        case .scoring: .basketScoring
        case .leads: .basketLeads
        }
    }
}

extension Workbench {
    /// The chats of a draw, in the order of its page.
    func rows(of draw: DrawID, _ names: [UserID: String]) async throws -> [DrawnRow] {
        let drawn = try await store.drawn(draw)
        let ids = drawn.reduce(into: [:]) { $0[$1.conversation.id] = $1.conversation.archiveID }
        return drawn.enumerated().map { place, chat in
            DrawnRow(
                number: place + 1, drawn: chat, replacement: chat.replacedBy.flatMap { ids[$0] },
                names: names, zone: rules.rules.calendar.timeZone)
        }
    }
}
