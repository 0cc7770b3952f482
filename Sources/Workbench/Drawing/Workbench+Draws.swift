import Auditing
import Foundation
import Reports
import Rules
import Sampling
import Store
import Transcripts
import Wording

extension Workbench {
    /// Keeps a draw in the store with its receipt.
    func enter(
        _ draw: Draw, _ order: DrawOrder, due: LocalDate?, by: UserID, at: Timestamp
    ) async throws -> DrawID {
        let zone = ZoneOffsets(rules.rules.calendar.timeZone)
        return try await store.addDraw(
            DrawReceipt(of: draw, toolVersion: settings.version), name: order.name,
            design: DrawFacts.words(for: draw.design),
            due: due.flatMap { Timestamp(text: "\($0) 23:59:59", zone: zone) }, by: by, at: at)
    }

    /// Takes the frame of a receipt again, from the chats that the store held when it was drawn.
    func frame(of receipt: DrawReceipt, drawnAt moment: Timestamp) async throws -> Frame {
        let filter = ConversationFilter().restored(from: receipt.design.filters)
        return try Frame(
            await store.drawFrame(since: filter.since, until: filter.until, asOf: moment))
    }
}
