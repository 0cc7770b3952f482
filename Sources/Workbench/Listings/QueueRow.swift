import Foundation
import Reports
import Store
import Wording

/// A chat of somebody's queue as it leaves the workbench: no more than the page of the queue tells.
struct QueueRow: Sendable {
    let entry: QueueEntry
    let zone: TimeZone

    static let listing = Listing<QueueRow>(
        "QueueEntry",
        [
            .integer("id", .columnNumber) { Int($0.entry.assignment.id.value) },
            .optionalText("draw", .columnDraw) { $0.entry.source },
            .words("kind", .reviewKindColumn) { $0.entry.assignment.kind.title },
            .optionalText("agent", .columnAgent) { row in
                row.entry.assignment.isBlind ? nil : row.entry.conversation.agentName
            },
            .day("day", .columnDay) { $0.entry.conversation.day },
            .integer("messages", .columnMessages) { $0.entry.conversation.messages },
            .integer("findings", .columnHits) { $0.entry.shownFindings },
            .moment("due", .columnDue) { row in row.entry.assignment.due.map { ($0, row.zone) } },
            .flag("opened", .openedColumn) { $0.entry.assignment.opened != nil },
        ])
}

extension QueueEntry {
    /// How many findings there are; `nil` while the reviewer is not to see what the machine says.
    var shownFindings: Int? {
        assignment.isBlind && assignment.revealed == nil ? nil : findings
    }
}
