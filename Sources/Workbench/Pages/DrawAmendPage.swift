import HTTPTypes
import Sampling
import Store
import Wording

/// What is changed in a draw after it was taken: a chat gives way to the next ticket, or the sample
/// grows. The seed stays, and the receipt tells what was done and why.
enum DrawAmendPage: Page {
    static let routes: [Route] = [
        .post("/draws/:draw/replace", .lead, replace), .post("/draws/:draw/top-up", .lead, topUp),
    ]

    private static func replace(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await drawn(workbench, visit)
        var form = FormReader(visit.form)
        let id = form.text("conversation", upTo: 500)
        let reason = form.text("reason", upTo: 300)
        if form.isValid {
            let chats = try await workbench.store.drawn(draw.id)
            if !chats.contains(where: { $0.conversation.archiveID == id && $0.canGiveWay }) {
                form.refuse("conversation", .replaceNotPossible)
            }
        }
        guard form.isValid else {
            return try await DrawPage.show(workbench, visit, form: form)
        }
        return try await amend(
            draw, by: .replacement(id: id, reason: reason), form, beside: "conversation",
            workbench, visit)
    }

    private static func topUp(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await drawn(workbench, visit)
        var form = FormReader(visit.form)
        guard let count = form.number("per-agent", in: 1...500) else {
            return try await DrawPage.show(workbench, visit, form: form)
        }
        return try await amend(
            draw, by: .topUp(.perStratum(count)), form, beside: "per-agent", workbench, visit)
    }

    private static func drawn(_ workbench: Workbench, _ visit: Visit) async throws -> StoredDraw {
        let id = try visit.id("draw", of: StoredDraw.self)
        guard let draw = try await workbench.store.draw(id) else { throw Refusal.notFound }
        if draw.state != .drawn { throw StoreError.refused(.notDrawn) }
        return draw
    }

    /// Changes the draw; what the tickets do not allow is told beside a field, as is that somebody
    /// else was first.
    private static func amend(
        _ draw: StoredDraw, by change: Amendment, _ form: FormReader, beside field: String,
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> Reply {
        let wrong: Phrase
        do {
            try await workbench.amend(
                draw, by: change, by: visit.signedIn().id, at: visit.now)
            return .seeOther("\(draw.id.path)?done=saved")
        } catch let error as SamplingError {
            wrong = error.phrase
        } catch StoreError.refused(.alreadyFinished) {
            wrong = .replaceNotPossible
        } catch StoreError.refused(.changedMeanwhile) {
            wrong = .lookAgain
        }
        var form = form
        form.refuse(field, wrong)
        return try await DrawPage.show(workbench, visit, form: form)
    }
}

extension DrawnConversation {
    /// Whether it may be replaced: it is in the sample, and nobody has judged it to the end. What
    /// was judged must not leave because of how it was judged.
    var canGiveWay: Bool {
        takenOut == nil && basket == .scoring && assignments.allSatisfy { $0.finished == nil }
    }
}
