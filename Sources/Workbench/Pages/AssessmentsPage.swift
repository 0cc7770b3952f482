import HTTPTypes
import Reports
import Store
import Wording

/// Rounds of assessments, and opening one.
enum AssessmentsPage: Page {
    static let routes: [Route] = [
        .get("/assessments", access) { workbench, visit in try await show(workbench, visit) },
        .post("/assessments", .lead, open),
    ]

    /// Those who fill in forms, and who reads what came of them.
    static let access = PageAccess.roles([.lead, .reviewer, .agent, .auditor])

    private struct View: Sendable {
        let rounds: [Row]
        let hasRounds: Bool
        let canOpen: Bool
        let f: [String: ShownField]
        let periods: [Choice]
        let cards: [Choice]
    }

    private struct Row: Sendable {
        let path: String
        let period: String
        let card: String
        let by: String
        let at: String
        let state: String
        let tone: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ order: AssessmentOrder? = nil
    ) async throws -> Reply {
        let (language, names) = (visit.language, try await workbench.names())
        let rounds = try await workbench.store.assessments().map { round in
            Row(
                path: round.path, period: round.period,
                card: workbench.title(ofCard: round.card)(language), by: names[round.by] ?? "",
                at: workbench.moment(of: round.at), state: round.state(language),
                tone: round.closed == nil ? "on" : "good")
        }
        let typed = order?.form.shown(in: language) ?? [:]
        let periods = try await workbench.assessingPeriods()
        let cards = workbench.assessingCards
        let view = View(
            rounds: rounds, hasRounds: !rounds.isEmpty,
            canOpen: try visit.signedIn().role == .lead && !periods.isEmpty && !cards.isEmpty,
            f: typed,
            periods: periods.map {
                Choice(
                    id: "\($0)", title: $0.title(language),
                    isChosen: "\($0)" == typed["period"]?.value)
            },
            cards: cards.map {
                Choice(
                    id: $0, title: workbench.title(ofCard: $0)(language),
                    isChosen: $0 == typed["card"]?.value)
            })
        var reply = workbench.page("assessments", .assessmentsTitle, view, visit)
        if order != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func open(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let order = try await AssessmentOrder(workbench, visit)
        guard let wanted = order.wanted else { return try await show(workbench, visit, order) }
        let id = try await workbench.store.openAssessment(
            of: "\(wanted.period)", card: wanted.card, by: me.id, at: visit.now)
        return .seeOther("/assessments/\(id)")
    }
}

extension CardPeriod {
    /// As one of several is chosen.
    fileprivate func title(_ language: Language) -> String {
        switch self {
        case .month(let month): "\(month)"
        case .year(let year): Phrase.assessmentOfYear("\(year.number)")(language)
        }
    }
}

extension AssessmentRound {
    var state: Phrase { closed == nil ? .roundRunning : .roundClosed }
}
