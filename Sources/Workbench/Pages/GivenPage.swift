import HTTPTypes
import Reports
import Scoring
import Store
import Wording

/// What the chats do not know: files of figures, records and assessments for the cards of a month.
/// Leads bring them in; whoever sees the cards sees what they rest on.
enum GivenPage: Page {
    static let routes: [Route] = [
        .get("/team/given", .overview) { workbench, visit in try await show(workbench, visit) },
        .post("/team/given", .lead, limit: uploadLimit, take),
        .get("/team/given/:sheet", .overview, showSheet),
    ]

    /// The largest upload.
    static let uploadLimit = 4 << 20
    /// How much that is wrong with a file a page tells.
    private static let mostDoubts = 20

    private struct View: Sendable {
        let sheets: [Row]
        let hasSheets: Bool
        let canGive: Bool
        /// The last of all files that is listed.
        let seen: String
        let f: [String: ShownField]
        let doubts: [String]
        let more: String?
        let kinds: [Choice]
        let months: [Choice]
        let cards: [Choice]
        let sources: [String]
    }

    private struct Row: Sendable {
        let path: String
        let name: String
        let kind: String
        let month: String
        let card: String?
        let source: String
        let rows: String
        let by: String
        let at: String
        let counts: Bool
    }

    private struct SheetView: Sendable {
        let sheet: Row
        let table: ShownTable
        let hasRows: Bool
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ order: GivenOrder? = nil,
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Reply {
        let language = visit.language
        let given = try await workbench.givenRows()
        let rows = given.map { shown($0, workbench, language) }
        let choice = try await CardChoice(workbench, visit)
        let typed = order?.form.shown(in: language) ?? [:]
        let doubts = order?.doubts ?? []
        func chosen(_ choices: [Choice], _ field: String) -> [Choice] {
            guard let value = typed[field]?.value else { return choices }
            return choices.map { Choice(id: $0.id, title: $0.title, isChosen: $0.id == value) }
        }
        let kinds = CardSheetKind.allCases.map {
            Choice(id: $0.rawValue, title: $0.title(language), isChosen: false)
        }
        let more = doubts.count - mostDoubts
        let view = View(
            sheets: rows, hasSheets: !rows.isEmpty,
            canGive: try visit.signedIn().role == .lead && choice.month != nil
                && choice.scope.card != nil,
            seen: given.first.map { "\($0.sheet.id)" } ?? "",
            f: typed, doubts: doubts.prefix(mostDoubts).map { $0(language) },
            more: more > 0 ? Phrase.givenMore(NumberText.count(more))(language) : nil,
            kinds: chosen(kinds, "kind"), months: chosen(choice.months, "month"),
            cards: chosen(choice.scope.cards, "card"),
            sources: try await workbench.store.givenSources())
        var reply = workbench.page("given", .givenTitle, view, visit)
        if order != nil { reply.status = status }
        return reply
    }

    private static func shown(
        _ row: GivenRow, _ workbench: Workbench, _ language: Language
    ) -> Row {
        Row(
            path: row.sheet.path, name: row.sheet.name,
            kind: row.sheet.subject.kind.title(language), month: row.sheet.subject.month,
            card: row.card?(language), source: row.sheet.subject.source,
            rows: NumberText.count(row.sheet.content.rows.count), by: row.by ?? "",
            at: workbench.moment(of: row.sheet.at), counts: row.counts)
    }

    /// Keeps a file that is right in every row; the same file once more changes nothing. Where
    /// another came in since the page was opened, nothing is kept before that was looked at.
    private static func take(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let order = try await GivenOrder(workbench, visit)
        guard let given = order.given else { return try await show(workbench, visit, order) }
        do {
            try await keep(given, by: me, workbench, visit)
        } catch StoreError.refused(.changedMeanwhile) {
            return try await show(workbench, visit, order.outdated, status: .conflict)
        }
        return .seeOther("/team/given?done=given")
    }

    private static func keep(
        _ given: GivenOrder.Given, by user: User, _ workbench: Workbench, _ visit: Visit
    ) async throws {
        let last = try await workbench.store.givenSheets(of: given.subject.month).inForce
            .first { $0.subject == given.subject }
        if last?.content == given.content { return }
        _ = try await workbench.store.give(
            given.content, named: given.name, as: given.subject,
            seen: GivenSheetID(visit.form["seen"] ?? ""), by: user.id, at: visit.now)
    }

    private static func showSheet(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let id = try visit.id("sheet", of: GivenSheet.self)
        guard let row = try await workbench.givenRows().first(where: { $0.sheet.id == id }) else {
            throw Refusal.notFound
        }
        let lines = GivenLine.all(row.sheet)
        let table = GivenLine.table(row.sheet)
        let view = SheetView(
            sheet: shown(row, workbench, visit.language),
            table: ShownTable(table, keys: table.columns.map(\.key), visit.language),
            hasRows: !lines.isEmpty)
        return workbench.page("given-sheet", .givenTitle, view, visit)
    }
}

extension GivenSheet {
    var path: String { "/team/given/\(id)" }
}
