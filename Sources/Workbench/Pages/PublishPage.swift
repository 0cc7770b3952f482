import HTTPTypes
import Rules
import Store
import Transcripts
import Wording

/// What was published, and closing another period.
enum PublishPage: Page {
    static let routes: [Route] = [
        .get("/publish", .overview, list),
        .get("/publish/new", .lead) { workbench, visit in try await plan(workbench, visit) },
        .post("/publish", .lead, close),
    ]

    private struct ListView: Sendable {
        let rows: [Row]
        let hasRows: Bool
        let canClose: Bool
        /// Before which publication there are more.
        let next: String?
    }

    private struct Row: Sendable {
        let path: String
        let name: String
        let days: String
        let number: String?
        let made: String
        let by: String
        let reviewed: String
        let agents: String
        let changes: Int
        let isChanged: Bool
    }

    private struct PlanView: Sendable {
        let f: [String: ShownField]
        let draws: [Choice]
        let hasDraws: Bool
        let preview: Preview?
        let days: String?
    }

    /// What would be published, and what speaks against it.
    private struct Preview: Sendable {
        let agents: [ShownPublishedScore]
        let warnings: [String]
        let hasWarnings: Bool
        let reviewed: String
        /// What tells it from any other, to be signed with it.
        let mark: String
    }

    /// A form that was not taken, and what it asked for, as far as that was right.
    private struct Sent {
        let form: FormReader
        let order: ClosingOrder?
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let names = try await workbench.names()
        let periods = try await workbench.store.periods()
        var rows: [Row] = []
        let publications = try await workbench.store.lastPublications(
            before: visit.query["before"].flatMap { PublicationID($0) },
            limit: Workbench.publishedOfPage)
        for publication in publications {
            guard let period = periods.first(where: { $0.id == publication.period })
            else { continue }
            let snapshot = PeriodSnapshot(json: publication.snapshot)
            let changes = try await workbench.store.changes(since: publication.id).count
            rows.append(
                Row(
                    path: "/publish/\(publication.id.value)", name: period.name,
                    days: period.shown(visit.language),
                    number: publication.number > 1
                        ? Phrase.publishedAgain(publication.number)(visit.language) : nil,
                    made: workbench.moment(of: publication.at),
                    by: names[publication.by] ?? "",
                    reviewed: "\(snapshot?.reviewed ?? 0) / \(snapshot?.drawn ?? 0)",
                    agents: "\(snapshot?.agents.count ?? 0)", changes: changes,
                    isChanged: changes > 0))
        }
        let view = ListView(
            rows: rows, hasRows: !rows.isEmpty, canClose: visit.user?.role == .lead,
            next: publications.count == Workbench.publishedOfPage
                ? publications.last.map { "\($0.id.value)" } : nil)
        return workbench.page("publish", .publishTitle, view, visit)
    }

    /// The form; with draws in the query, what would be published.
    private static func plan(
        _ workbench: Workbench, _ visit: Visit, sent: Sent? = nil
    ) async throws -> Reply {
        let drawn = try await workbench.store.draws().filter { $0.state == .drawn }
        var fields = sent == nil ? visit.query : visit.form
        let isFirst = sent == nil && fields["name"] == nil
        if isFirst, let last = drawn.first { fields.add("\(last.id.value)", to: "draw") }
        var form = sent?.form ?? FormReader(fields)
        if isFirst { form.touch(["name", "first", "last"]) }
        form.touch(["signature"])
        var order = sent?.order
        if sent == nil && !isFirst { order = try await ClosingOrder(&form, fields, workbench) }
        let view = PlanView(
            f: form.shown(in: visit.language),
            draws: drawn.prefix(60).map { draw in
                let id = "\(draw.id.value)"
                return Choice(
                    id: id, title: draw.name, isChosen: fields.all("draw").contains(id))
            },
            hasDraws: !drawn.isEmpty,
            preview: try await preview(order, workbench, visit.language),
            days: order.map { Phrase.daysFromTo("\($0.first)", "\($0.last)")(visit.language) })
        var reply = workbench.page("publish-new", .newClosing, view, visit)
        if !isFirst && !form.isValid { reply.status = .unprocessableContent }
        return reply
    }

    private static func preview(
        _ order: ClosingOrder?, _ workbench: Workbench, _ language: Language
    ) async throws -> Preview? {
        guard let order else { return nil }
        let standing = try await workbench.standing(of: order.draws, in: order.days)
        let warnings = standing.warnings
        let all = standing.draws.reduce(0) { $0 + $1.drawn }
        return Preview(
            agents: standing.agents.map { ShownPublishedScore($0, language: language) },
            warnings: warnings.map { $0(language) }, hasWarnings: !warnings.isEmpty,
            reviewed: "\(all - standing.unreviewed) / \(all)",
            mark: try standing.mark(in: order.days))
    }

    /// Publishes what was looked at and signed. What moves in this very moment is looked at once
    /// more; where the scores are others than those on the page, it is shown again.
    private static func close(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        try workbench.refuseWhileImporting()
        var form = FormReader(visit.form)
        let order = try await ClosingOrder(&form, visit.form, workbench)
        let signature = form.signature(of: me)
        guard let order else {
            return try await plan(workbench, visit, sent: Sent(form: form, order: order))
        }
        for _ in 0..<Workbench.standingAttempts {
            let seen = try await workbench.store.trailEnd()
            let standing = try await workbench.standing(of: order.draws, in: order.days)
            try form.check(standing.warnings, mark: standing.mark(in: order.days), visit)
            guard form.isValid else {
                return try await plan(workbench, visit, sent: Sent(form: form, order: order))
            }
            let snapshot = workbench.snapshot(
                of: order.published, number: 1, standing: standing, by: me,
                signature: signature, at: visit.now)
            do {
                let id = try await workbench.store.closePeriod(
                    order.name, first: order.first, last: order.last, snapshot: snapshot.json,
                    seen: seen, by: me.id, at: visit.now)
                return .seeOther("/publish/\(id.value)?done=published")
            } catch StoreError.refused(.changedMeanwhile) {
                continue
            } catch let error as StoreError {
                try form.refuse(error)
                return try await plan(workbench, visit, sent: Sent(form: form, order: order))
            }
        }
        throw StoreError.refused(.changedMeanwhile)
    }
}

extension FormReader {
    /// Notes beside its field what stands against a period; throws what belongs to none.
    fileprivate mutating func refuse(_ error: StoreError) throws {
        switch error {
        case .refused(.nameTaken): refuse("name", error.phrase)
        case .daysPublished: refuse("first", error.phrase)
        default: throw error
        }
    }
}
