import HTTPTypes
import Rules
import Store
import Wording

/// Objections of agents, and their decision by somebody who has not judged the finding before.
enum AppealsPage: Page {
    static let routes: [Route] = [
        .get("/appeals", .roles([.lead, .reviewer, .auditor]), list),
        .get("/appeals/:appeal", .roles([.lead, .reviewer, .auditor])) { workbench, visit in
            try await show(workbench, visit)
        },
        .post("/appeals/:appeal", .reviewing, decide),
    ]

    private struct ListView: Sendable {
        let open: [Row]
        let decided: [Row]
        let hasDecided: Bool
        /// What is not shown yet, and why.
        let kept: String?
        /// Where the open ones that came later are.
        let later: String?
        /// Where the decided ones that came earlier are.
        let earlier: String?
    }

    private struct Row: Sendable {
        let appeal: ShownAppeal
        let rule: String
        let agent: String
    }

    private struct View: Sendable {
        let path: String
        let result: ShownResult
        let appeal: ShownAppeal
        let similar: [ShownAppeal]
        let hasSimilar: Bool
        let canDecide: Bool
        let barred: String?
        let wrong: String?
        /// How many verdicts are shown: what is decided is decided over them.
        let mark: Int
        let f: [String: ShownField]
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let reader = try await ResultReader(workbench, visit)
        var filter = AppealFilter(isOpen: true)
        filter.hiddenFrom = reader.reviewer
        filter.after = visit.query["open"].flatMap { AppealID($0) }
        let (open, later) = try await page(filter, workbench)
        filter.isOpen = false
        filter.after = visit.query["decided"].flatMap { AppealID($0) }
        let (decided, earlier) = try await page(filter, workbench)
        let kept =
            if let reviewer = reader.reviewer {
                try await workbench.store.openAppeals(keptFrom: reviewer)
            } else { 0 }
        // Either list goes on by itself.
        let (openHere, decidedHere) = (visit.query["open"], visit.query["decided"])
        let view = ListView(
            open: try await rows(open, reader), decided: try await rows(decided, reader),
            hasDecided: !decided.isEmpty,
            kept: kept == 0 ? nil : Phrase.appealsKept(kept)(visit.language),
            later: later.map { path("\($0.value)", decidedHere) },
            earlier: earlier.map { path(openHere, "\($0.value)") })
        return workbench.page("appeals", .appeals, view, visit)
    }

    /// How many appeals of a kind a page shows.
    private static let size = 50

    /// The appeals of a page, and the last of them where others follow.
    private static func page(
        _ filter: AppealFilter, _ workbench: Workbench
    ) async throws -> ([Appeal], last: AppealID?) {
        var filter = filter
        filter.limit = size + 1
        let found = try await workbench.store.appeals(filter)
        let shown = Array(found.prefix(size))
        return (shown, found.count > size ? shown.last?.id : nil)
    }

    /// The page with the appeals after some.
    private static func path(_ open: String?, _ decided: String?) -> String {
        let query = [("open", open), ("decided", decided)].compactMap { name, value in
            value.map { "\(name)=\(SafeQuery.escaped($0))" }
        }
        return "/appeals?" + query.joined(separator: "&")
    }

    private static func rows(_ appeals: [Appeal], _ reader: ResultReader) async throws -> [Row] {
        let cards = reader.workbench.rules.rules.cards
        let masks = try await reader.masks(of: Set(appeals.map(\.conversation)))
        return appeals.map { appeal in
            let title = cards.first { $0.id == appeal.rule }?.title(reader.language)
            return Row(
                appeal: ShownAppeal(appeal, mask: masks[appeal.conversation], reader),
                rule: title ?? appeal.rule, agent: reader.names[appeal.by] ?? "")
        }
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil
    ) async throws -> Reply {
        let reader = try await ResultReader(workbench, visit)
        let found = try await workbench.store.appealCase(visit.id("appeal", of: Appeal.self))
        let hidden = try await reader.hiddenChats()
        if hidden.contains(found.appeal.conversation) {
            throw StoreError.refused(.stillToReview)
        }
        let isBarred = found.barred.contains(reader.user.id)
        let isOpen = found.appeal.decision == nil
        let alike = found.similar.filter { !hidden.contains($0.conversation) }
        let chats = [found.appeal.conversation] + alike.map(\.conversation)
        let masks = try await reader.masks(of: Set(chats))
        let similar = alike.map { ShownAppeal($0, mask: masks[$0.conversation], reader) }
        let mayDecide = isOpen && reader.user.role != .auditor
        let view = View(
            path: "/appeals/\(found.appeal.id.value)",
            result: try await reader.shown(found.result, verdicts: found.verdicts),
            appeal: ShownAppeal(
                found.appeal, mask: masks[found.appeal.conversation], reader),
            similar: similar, hasSimilar: !similar.isEmpty, canDecide: mayDecide && !isBarred,
            barred: mayDecide && isBarred ? Phrase.appealBarred(visit.language) : nil,
            wrong: form?.wrong["outcome"]?(visit.language), mark: found.verdicts.count,
            f: form?.shown(in: visit.language) ?? [:])
        var reply = workbench.page("appeal", .appealTitle, view, visit)
        if form != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func decide(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let id = try visit.id("appeal", of: Appeal.self)
        var form = FormReader(visit.form)
        let outcome = form.choice("outcome") { AppealDecision.Outcome(rawValue: $0) }
        let comment = form.text("comment", upTo: 1000)
        let points = outcome == .adjusted ? try await points(of: id, &form, workbench) : nil
        guard let outcome, form.isValid else { return try await show(workbench, visit, form) }
        do {
            try await workbench.store.decide(
                id, outcome, points: points, comment: comment,
                seen: Int(visit.form["seen"] ?? "") ?? 0, by: me.id, at: visit.now)
        } catch {
            if error != .refused(.changedMeanwhile) { throw error }
            form.refuse("outcome", .lookAgain)
            return try await show(workbench, visit, form)
        }
        return .seeOther("/appeals?done=decided")
    }

    /// The new points of an adjustment, which has to have some.
    private static func points(
        of id: AppealID, _ form: inout FormReader, _ workbench: Workbench
    ) async throws -> Points? {
        let price = try await workbench.store.appealCase(id).result.finding.points
        let points = form.points("points", for: price)
        if points == nil, form.wrong["points"] == nil { form.refuse("points", .fieldEmpty) }
        return points
    }
}
