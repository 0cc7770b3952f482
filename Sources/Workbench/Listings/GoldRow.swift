import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A gold chat as it leaves the workbench.
struct GoldRow: Sendable {
    let gold: GoldChat
    let chat: StoredConversation
    /// The reviewers' places before it.
    let seats: [CalibrationSeat]
    let by: String?
    let zone: TimeZone

    var done: Int { seats.count(where: \.isFinished) }

    static let listing = Listing<GoldRow>(
        "GoldChat",
        [
            .text("conversation", .chatIDColumn) { $0.chat.archiveID },
            .optionalText("agent", .columnAgent) { $0.chat.agentName },
            .day("day", .columnDay) { $0.chat.day },
            .integer("violations", .columnViolations) { $0.gold.violations.count },
            .points("charge", .columnCharge) { $0.gold.charge.text },
            .integer("given", .givenColumn) { $0.seats.count },
            .integer("done", .doneColumn) { $0.done },
            .moment("made", .madeColumn) { ($0.gold.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .moment("retired", .retiredAtColumn) { row in
                row.gold.retired.map { ($0, row.zone) }
            },
        ])
}

extension Workbench {
    /// All gold chats, those in use first.
    func goldRows() async throws -> [GoldRow] {
        let (names, zone) = (try await names(), rules.rules.calendar.timeZone)
        let seats = Dictionary(grouping: try await store.goldSeats(), by: \.conversation)
        var rows: [GoldRow] = []
        for gold in try await store.goldChats() {
            guard let chat = try await store.conversation(gold.conversation) else { continue }
            rows.append(
                GoldRow(
                    gold: gold, chat: chat, seats: seats[chat.id] ?? [], by: names[gold.by],
                    zone: zone))
        }
        return rows
    }
}
