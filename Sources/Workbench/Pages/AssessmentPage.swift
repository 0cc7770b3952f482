import HTTPTypes
import Reports
import Scoring
import Store
import Wording

/// One round of assessments: the visitor's own forms; for those who see everybody's results how far
/// it is, and what came of it once it is closed.
enum AssessmentPage: Page {
    static let routes: [Route] = [
        .get("/assessments/:assessment", AssessmentsPage.access, show),
        .post("/assessments/:assessment/close", .lead, close),
    ]

    private struct View: Sendable {
        let path: String
        let title: String
        let period: String
        let state: String
        let tone: String
        let isOpen: Bool
        let canClose: Bool
        let mine: [Row]
        let hasMine: Bool
        let isAsked: Bool
        let overview: Overview?
    }

    private struct Row: Sendable {
        /// `nil` of a form that was not filled in and cannot be any more.
        let path: String?
        let name: String
        let eye: String
        let total: String?
        let state: String
        let tone: String
    }

    private struct Overview: Sendable {
        let title: String
        let hint: String?
        let cautions: [String]
        let people: ShownTable
        /// `nil` before the round is closed.
        let forms: ShownTable?
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (me, language) = (try visit.signedIn(), visit.language)
        let period = try await workbench.assessedPeriod(visit)
        let round = period.round
        let own = try await workbench.store.assessmentForms(in: round.id, by: me.id)
        let mine = period.agents(of: me).map { agent in
            row(agent, own.first { $0.agent == agent }, me, period, language)
        }
        let seesAll = PageAccess.overview.admits(me.role)
        let tables = seesAll ? try await AssessmentTables(period, in: workbench) : nil
        let view = View(
            path: round.path, title: period.card.title(language), period: round.period,
            state: round.state(language), tone: round.closed == nil ? "on" : "good",
            isOpen: round.closed == nil,
            canClose: me.role == .lead && round.closed == nil, mine: mine,
            hasMine: !mine.isEmpty, isAsked: me.role.eye != nil,
            overview: tables.map { overview($0, language) })
        return workbench.page("assessment", .assessmentsTitle, view, visit)
    }

    private static func row(
        _ agent: String, _ form: AssessmentForm?, _ me: User, _ period: AssessedPeriod,
        _ language: Language
    ) -> Row {
        let isOpen = period.round.closed == nil
        let state: Phrase =
            form != nil ? .assessmentFilled : isOpen ? .assessmentToFill : .assessmentLeft
        return Row(
            path: isOpen || form != nil
                ? "\(period.round.path)/form?agent=\(SafeQuery.escaped(agent))" : nil,
            name: period.agents[agent] ?? agent,
            eye: period.eye(of: me, on: agent)?.title(language) ?? "",
            total: form.map { period.total(of: $0) }, state: state(language),
            tone: form != nil ? "good" : isOpen ? "warn" : "")
    }

    private static func overview(_ tables: AssessmentTables, _ language: Language) -> Overview {
        let title: Phrase = tables.isClosed ? .assessmentResult : .assessmentProgress
        return Overview(
            title: title(language),
            hint: tables.isClosed ? nil : Phrase.assessmentSeenLater(language),
            cautions: tables.cautions.map { $0(language) },
            people: ShownTable(tables.people, keys: tables.shownColumns, language),
            forms: tables.isClosed
                ? ShownTable(
                    tables.shownForms, keys: tables.shownForms.columns.map(\.key), language)
                : nil)
    }

    private static func close(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let round = try await workbench.assessedPeriod(visit).round
        try await workbench.store.closeAssessment(round.id, by: me.id, at: visit.now)
        return .seeOther(round.path)
    }
}
