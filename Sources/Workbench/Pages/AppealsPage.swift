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
        let f: [String: ShownField]
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let reader = try await ResultReader(workbench, visit)
        let open = try await rows(workbench.store.appeals(open: true), reader)
        let decided = try await rows(workbench.store.appeals(open: false, limit: 50), reader)
        let view = ListView(open: open, decided: decided, hasDecided: !decided.isEmpty)
        return workbench.page("appeals", .appeals, view, visit)
    }

    private static func rows(_ appeals: [Appeal], _ reader: ResultReader) async throws -> [Row] {
        let cards = reader.workbench.rules.rules.cards
        return appeals.map { appeal in
            let title = cards.first { $0.id == appeal.rule }?.title(reader.language)
            return Row(
                appeal: ShownAppeal(appeal, reader), rule: title ?? appeal.rule,
                agent: reader.names[appeal.by] ?? "")
        }
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil
    ) async throws -> Reply {
        let reader = try await ResultReader(workbench, visit)
        let found = try await workbench.store.appealCase(visit.id("appeal", of: Appeal.self))
        let body = try await workbench.store.body(of: found.result.conversation.id)
        let isBarred = found.barred.contains(reader.user.id)
        let isOpen = found.appeal.decision == nil
        let similar = found.similar.map { ShownAppeal($0, reader) }
        let mayDecide = isOpen && reader.user.role != .auditor
        let view = View(
            path: "/appeals/\(found.appeal.id.value)",
            result: ShownResult(
                found.result, body: body, verdicts: found.verdicts, reader: reader),
            appeal: ShownAppeal(found.appeal, reader), similar: similar,
            hasSimilar: !similar.isEmpty, canDecide: mayDecide && !isBarred,
            barred: mayDecide && isBarred ? Phrase.appealBarred(visit.language) : nil,
            wrong: form?.wrong["outcome"]?(visit.language),
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
        let points = outcome == .adjusted ? form.points("points") : nil
        guard let outcome, form.isValid else { return try await show(workbench, visit, form) }
        try await workbench.store.decide(
            id, outcome, points: points, comment: comment, by: me.id, at: visit.now)
        return .seeOther("/appeals?done=decided")
    }
}

extension FormReader {
    /// Points such as -1.5; none, or what cannot be read, is wrong.
    mutating func points(_ name: String) -> Points? {
        let text = text(name, upTo: 20)
        let plain = text.replacing("－", with: "-").replacing("−", with: "-")
        if let points = Points(plain), abs(points.thousandths) <= 100_000 { return points }
        if !text.isEmpty { refuse(name, .pointsUnreadable) }
        return nil
    }
}
