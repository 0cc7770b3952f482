import HTTPTypes
import Sampling
import Store
import Wording

/// A draw that several parties have agreed on and that is not taken yet.
enum DrawPlanPage: Page {
    static let routes: [Route] = [
        .post("/draws/:draw/take", .lead, take), .post("/draws/:draw/restart", .lead, restart),
    ]

    private struct View: Sendable {
        let path: String
        let name: String
        let next: String
        let facts: [DrawFact]
        let parties: [DrawPartyRow]
        let restarts: [String]
        /// The page to send to the parties.
        let link: String
        let isParty: Bool
        let canTake: Bool
        let canRestart: Bool
        /// What tells the plan as it is shown from any other.
        let mark: String
        let f: [String: ShownField]
    }

    static func show(
        _ workbench: Workbench, _ visit: Visit, _ draw: StoredDraw, _ form: FormReader? = nil
    ) async throws -> Reply {
        guard let plan = try draw.agreed else { throw Refusal.notFound }
        let language = visit.language
        let isLead = visit.user?.role == .lead
        let path = draw.id.path
        let next: Phrase =
            plan.isRevealed
            ? .planRevealed : try plan.isCommitted ? .planCommitted : .planWaiting
        let view = View(
            path: path, name: draw.name, next: next(language),
            facts: try DrawFact.agreed(draw, plan, language),
            parties: try await workbench.rows(of: plan, language),
            restarts: plan.restarts, link: visit.site + path + "/part",
            isParty: visit.user.map { plan.parties.contains($0.login) } ?? false,
            canTake: isLead && plan.isRevealed, canRestart: isLead,
            mark: try plan.mark,
            f: form?.shown(in: language) ?? [:])
        var reply = workbench.page("draw-plan", Phrase(draw.name), view, visit)
        if form != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// The draw, where it was planned and not taken.
    private static func planned(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> StoredDraw {
        let id = try visit.id("draw", of: StoredDraw.self)
        guard let draw = try await workbench.store.draw(id), draw.plan != nil else {
            throw Refusal.notFound
        }
        if draw.state == .drawn { throw StoreError.refused(.alreadyDrawn) }
        return draw
    }

    /// Takes a draw that everybody has revealed for; it is taken with the last value by itself, so
    /// that this is only wanted where something came between.
    private static func take(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await planned(workbench, visit)
        guard try draw.agreed?.isRevealed == true else {
            throw Refusal.impossible(.planWaiting)
        }
        try await workbench.complete(draw, by: visit.signedIn().id, at: visit.now)
        return .seeOther(draw.id.path)
    }

    private static func restart(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let draw = try await planned(workbench, visit)
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let reason = form.text("reason", upTo: 300)
        guard form.isValid, let design = try draw.agreed?.design else {
            return try await show(workbench, visit, draw, form)
        }
        let frame = try await workbench.frame(of: design, asOf: draw.made)
        do {
            _ = try await workbench.step(.drawRestarted, in: draw.id, by: me.id, at: visit.now) {
                // Who waits for nobody any more does not start again.
                if try $0.mark != visit.form["seen"] {
                    throw StoreError.refused(.changedMeanwhile)
                }
                try $0.restart(
                    because: reason, frame: frame, toolVersion: workbench.settings.version)
            }
        } catch StoreError.refused(.changedMeanwhile) {
            form.refuse("reason", .lookAgain)
            return try await show(workbench, visit, planned(workbench, visit), form)
        }
        return .seeOther("\(draw.id.path)?done=saved")
    }
}
