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
        try await store.addDraw(
            DrawReceipt(of: draw, toolVersion: settings.version), name: order.name,
            design: DrawFacts.words(for: draw.design), due: endOf(due), by: by, at: at)
    }

    /// Keeps what several parties are to draw together.
    func plan(
        _ order: DrawOrder, parties: [User], due: LocalDate?, by: UserID, at: Timestamp
    ) async throws -> DrawID {
        let design = try await design(of: order)
        let plan = try DrawPlan(
            design, frame: await frame(of: design, asOf: at), parties: parties.map(\.login),
            toolVersion: settings.version)
        return try await store.planDraw(
            order.name, plan: plan.text, design: DrawFacts.words(for: design), due: endOf(due),
            by: by, at: at)
    }

    /// The last moment of a day, by the clock of the shop.
    private func endOf(_ day: LocalDate?) -> Timestamp? {
        let zone = ZoneOffsets(rules.rules.calendar.timeZone)
        return day.flatMap { Timestamp(text: "\($0) 23:59:59", zone: zone) }
    }

    /// How an order is drawn, with what of its days could not be drawn.
    func design(of order: DrawOrder) async throws -> Design {
        var design = order.design
        design.excluded = try await store.leftOutOfFrame(since: order.since, until: order.until)
        return design
    }

    /// Throws while an import runs: no moment would tell which of its chats were there to draw.
    func refuseWhileImporting() throws(Refusal) {
        if case .running(let name, _) = importDesk.now {
            throw .impossible(.drawWhileImporting(name))
        }
    }

    /// What can be drawn by a design, of the chats that the store held at a moment.
    func frame(of design: Design, asOf moment: Timestamp) async throws -> Frame {
        let filter = ConversationFilter().restored(from: design.filters)
        return try Frame(
            await store.drawFrame(since: filter.since, until: filter.until, asOf: moment))
    }

    /// The last receipt of a draw.
    func receipt(of draw: DrawID) async throws -> DrawReceipt {
        try await kept(of: draw).receipt
    }

    /// The last receipt of a draw, and as it is kept.
    private func kept(of draw: DrawID) async throws -> (receipt: DrawReceipt, kept: Receipt) {
        guard let kept = try await store.receipts(of: draw).last else { throw Refusal.notFound }
        return (try DrawReceipt(json: Array(kept.json.utf8)), kept)
    }

    /// Changes a draw by the book: its receipt must hold, the seed stays, the change is recorded.
    /// Throws `changedMeanwhile` where another change came first.
    func amend(
        _ draw: StoredDraw, by change: Amendment, by user: UserID, at: Timestamp
    ) async throws {
        let (old, kept) = try await kept(of: draw.id)
        let frame = try await frame(of: old.design, asOf: draw.made)
        if let wrong = old.verify(against: frame).first {
            throw Refusal.impossible(.receiptDoesNotHold(wrong))
        }
        let receipt = DrawReceipt(
            of: try Draw(
                frame: frame, design: old.design, contributions: old.parties,
                amendments: try old.changes() + [change]),
            toolVersion: settings.version)
        var plan = try draw.agreed
        try plan?.note(receipt)
        try await store.amend(
            draw, from: kept, to: receipt, plan: plan?.text, by: user, at: at)
    }
}

extension StoredDraw {
    /// What several parties agreed on; `nil` for a draw of one party.
    var agreed: DrawPlan? {
        get throws { try plan.map { try DrawPlan(text: $0) } }
    }
}

extension DrawID {
    /// The page of the draw.
    var path: String { "/draws/\(value)" }
}
