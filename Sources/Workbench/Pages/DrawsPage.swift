import HTTPTypes
import Rules
import Sampling
import Store
import Transcripts
import Wording

/// The ledger of draws, and planning a new one.
enum DrawsPage: Page {
    static let routes: [Route] = [
        .get("/draws", .overview, list),
        .get("/draws/new", .lead) { workbench, visit in try await plan(workbench, visit) },
        .post("/draws", .lead, take),
    ]

    private struct ListView: Sendable {
        let draws: [Row]
        let canDraw: Bool
    }

    private struct Row: Sendable {
        let path: String
        let name: String
        let design: String
        let made: String
        let by: String
        let due: String?
        let isOverdue: Bool
        let progress: DrawProgress
        /// Whether it waits for its parties.
        let isPlanned: Bool
    }

    private struct PlanView: Sendable {
        let f: [String: ShownField]
        let sentences: [String]
        let canTake: Bool
        /// Who could add a value of his own to the seed.
        let parties: [Choice]
        let hasParties: Bool
        let trouble: String?
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let names = try await workbench.names()
        let counts = try await workbench.store.counts()
        var rows: [Row] = []
        for draw in try await workbench.store.draws().prefix(200) {
            let progress = DrawProgress(counts[draw.id])
            rows.append(
                Row(
                    path: draw.id.path, name: draw.name,
                    design: draw.design(visit.language), made: workbench.moment(of: draw.made),
                    by: draw.by.flatMap { names[$0] } ?? "",
                    due: draw.due.map { workbench.day(of: $0) },
                    isOverdue: draw.due.map { $0 < visit.now && !progress.isDone } ?? false,
                    progress: progress, isPlanned: draw.state != .drawn))
        }
        let view = ListView(draws: rows, canDraw: visit.user?.role == .lead)
        return workbench.page("draws", .draws, view, visit)
    }

    /// The form of a new draw; with values in the query, what the planner says about them.
    private static func plan(
        _ workbench: Workbench, _ visit: Visit, _ read: FormReader? = nil, trouble: Phrase? = nil
    ) async throws -> Reply {
        var form = read ?? FormReader(visit.query)
        var sentences: [Phrase] = []
        var isFirst = false
        if read == nil, visit.query["per-agent"] == nil {
            isFirst = true
            form = FormReader(try await defaults(workbench, visit))
            form.touch(["name", "since", "until", "per-agent", "due", "seed"])
        } else if read == nil, let order = DrawOrder(&form) {
            form.touch(["due", "seed"])
            let chats = try await workbench.store.drawableChats(
                since: order.since, until: order.until)
            sentences = DrawPreview(order, frame: chats).sentences
        }
        let chosen = Set(visit.form.all("party") + visit.query.all("party"))
        let parties = try await workbench.possibleParties().map {
            Choice(
                id: "\($0.id.value)", title: $0.name, isChosen: chosen.contains("\($0.id.value)"))
        }
        let view = PlanView(
            f: form.shown(in: visit.language), sentences: sentences.map { $0(visit.language) },
            canTake: !sentences.isEmpty, parties: parties,
            hasParties: !chosen.isEmpty, trouble: trouble?(visit.language))
        var reply = workbench.page("draw-new", .newDraw, view, visit, layout: "text")
        if !isFirst && !form.isValid || trouble != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// Last week, with what the team has set.
    private static func defaults(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> FormFields {
        let team = try await workbench.team()
        let today = workbench.rules.rules.calendar.localDate(of: visit.now)
        let monday = LocalDate(dayNumber: today.dayNumber - (today.dayNumber + 3) % 7 - 7)
        let sunday = LocalDate(dayNumber: monday.dayNumber + 6)
        var fields = FormFields()
        fields.add(Phrase.drawName("\(monday)")(visit.language), to: "name")
        fields.add("\(monday)", to: "since")
        fields.add("\(sunday)", to: "until")
        fields.add("\(team.perAgent)", to: "per-agent")
        if team.reviewDays > 0 {
            fields.add("\(LocalDate(dayNumber: today.dayNumber + team.reviewDays))", to: "due")
        }
        return fields
    }

    /// Whose values are to make the seed; nobody for a draw of one party. With it what is wrong: one
    /// alone, or one who cannot be a party any more.
    private static func parties(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ([User], Phrase?) {
        let ids = Set(visit.form.all("party"))
        let parties = try await workbench.possibleParties().filter {
            ids.contains("\($0.id.value)")
        }
        if parties.count < ids.count { return (parties, .lookAgain) }
        return (parties, parties.count == 1 ? .partiesTooFew : nil)
    }

    private static func take(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let order = DrawOrder(&form)
        let due = form.date("due")
        let seed = form.text("seed", upTo: 200, mayBeEmpty: true)
        guard let order, form.isValid else { return try await plan(workbench, visit, form) }
        let (parties, trouble) = try await parties(workbench, visit)
        if trouble != nil { return try await plan(workbench, visit, form, trouble: trouble) }
        if !parties.isEmpty && !seed.isEmpty {
            form.refuse("seed", .seedNotWithParties)
            return try await plan(workbench, visit, form)
        }
        try workbench.refuseWhileImporting()
        do {
            if !parties.isEmpty {
                let id = try await workbench.plan(
                    order, parties: parties, due: due, by: me.id, at: visit.now)
                return .seeOther(id.path)
            }
            let design = try await workbench.design(of: order)
            let draw = try Draw(
                frame: await workbench.frame(of: design, asOf: visit.now), design: design,
                contributions: [
                    Contribution(
                        party: me.login, seedText: seed.isEmpty ? workbench.random().hex : seed)
                ])
            let id = try await workbench.enter(draw, order, due: due, by: me.id, at: visit.now)
            return .seeOther(id.path)
        } catch let error as SamplingError {
            return try await plan(workbench, visit, form, trouble: error.phrase)
        }
    }
}
