import HTTPTypes
import Sampling
import Store
import Wording

/// One party's part in a draw: a commit to a value before anybody knows the others', then the value.
enum DrawPartyPage: Page {
    static let routes: [Route] = [
        .get("/draws/:draw/part", parties) { workbench, visit in try await show(workbench, visit) },
        .get("/draws/:draw/log.jsonl", .signedIn, log),
        .post("/draws/:draw/part/commit", parties, commit),
        .post("/draws/:draw/part/reveal", parties, reveal),
    ]

    /// Who can be a party to a draw.
    static let parties = PageAccess.roles([.lead, .reviewer, .agent, .trainee])

    private struct View: Sendable {
        let id: Int64
        let path: String
        let name: String
        let facts: [DrawFact]
        let parties: [DrawPartyRow]
        let command: String
        /// A value that was made here: shown only this once.
        let value: String?
        let canCommit: Bool
        let canReveal: Bool
        let waits: String?
        let isDrawn: Bool
        let f: [String: ShownField]
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, made: Digest? = nil
    ) async throws -> Reply {
        let (draw, plan) = try await part(workbench, visit)
        let me = try visit.signedIn()
        let language = visit.language
        let step = try plan.step(of: me.login)
        let isDrawn = draw.state == .drawn
        let canReveal = try !isDrawn && plan.isCommitted && step == .committed
        let view = View(
            id: draw.id.value, path: "\(draw.id.path)/part", name: draw.name,
            facts: try DrawFact.agreed(draw, plan, language),
            parties: try await workbench.rows(of: plan, language),
            command: "spotcheck commit --party \(me.login)", value: made?.hex,
            canCommit: !isDrawn && step == .waiting && made == nil, canReveal: canReveal,
            waits: isDrawn || canReveal || step == .waiting
                ? nil
                : (step == .committed ? Phrase.partyWaitsForCommits : .partyWaitsForValues)(
                    language),
            isDrawn: isDrawn, f: form?.shown(in: language) ?? [:])
        var reply = workbench.page("draw-party", Phrase(draw.name), view, visit, layout: "text")
        if form != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// The draw where the visitor is one of its parties.
    private static func part(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> (StoredDraw, DrawPlan) {
        let me = try visit.signedIn()
        let id = try visit.id("draw", of: StoredDraw.self)
        guard let draw = try await workbench.store.draw(id), let plan = try draw.agreed,
            plan.parties.contains(me.login)
        else { throw Refusal.notFound }
        return (draw, plan)
    }

    /// A commit that the party made elsewhere, or to a value that is made here and shown once.
    private static func commit(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (draw, _) = try await part(workbench, visit)
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let text = form.text("commit", upTo: 64, mayBeEmpty: true)
        let value = workbench.random()
        let own = Digest(hex: text.lowercased())
        if !text.isEmpty && own == nil { form.refuse("commit", .digestUnreadable) }
        guard form.isValid else { return try await show(workbench, visit, form) }
        let commit = own ?? Contribution(party: me.login, value: value).commit
        _ = try await workbench.step(.drawCommitted, in: draw.id, by: me.id, at: visit.now) {
            try $0.commit(commit, of: me.login, toolVersion: workbench.settings.version)
        }
        if own != nil { return .seeOther("\(draw.id.path)/part?done=saved") }
        return try await show(workbench, visit, made: value)
    }

    /// A value; with the last one the draw is taken.
    private static func reveal(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (draw, _) = try await part(workbench, visit)
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let text = form.text("value", upTo: 64)
        let value = Digest(hex: text.lowercased())
        if !text.isEmpty && value == nil { form.refuse("value", .digestUnreadable) }
        guard let value, form.isValid else { return try await show(workbench, visit, form) }
        do {
            let plan = try await workbench.step(
                .drawRevealed, in: draw.id, by: me.id, at: visit.now
            ) {
                try $0.reveal(Contribution(party: me.login, value: value))
            }
            if plan.isRevealed, let draw = try await workbench.store.draw(draw.id) {
                try await take(draw, by: me, workbench, visit)
            }
        } catch let error as DrawLogError {
            form.refuse("value", error.phrase)
            return try await show(workbench, visit, form)
        }
        return .seeOther("\(draw.id.path)/part?done=saved")
    }

    /// Takes the draw with the last value, unless somebody else has just done so.
    private static func take(
        _ draw: StoredDraw, by me: User, _ workbench: Workbench, _ visit: Visit
    ) async throws {
        do {
            try await workbench.complete(draw, by: me.id, at: visit.now)
        } catch StoreError.refused(.alreadyDrawn) {
            return
        }
    }

    /// The log, for its parties and for those who see everything.
    private static func log(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let id = try visit.id("draw", of: StoredDraw.self)
        let me = try visit.signedIn()
        guard let draw = try await workbench.store.draw(id), let plan = try draw.agreed,
            PageAccess.overview.admits(me.role) || plan.parties.contains(me.login)
        else { throw Refusal.notFound }
        return .download(
            "draw-\(draw.id.value)-log.jsonl", type: "application/jsonl; charset=utf-8",
            body: plan.log.utf8)
    }
}
