import HTTPTypes
import Rules
import Sampling
import Scoring
import Store
import Wording

/// The form that somebody fills in on one agent, with nobody else's in view; once the round is closed,
/// what he gave.
enum AssessmentFormPage: Page {
    static let routes: [Route] = [
        .get("/assessments/:assessment/form", filling) { workbench, visit in
            try await show(workbench, visit)
        },
        .post("/assessments/:assessment/form", filling, take),
    ]

    /// Those who may be asked for forms.
    static let filling = PageAccess.roles([.lead, .reviewer, .agent])

    private struct View: Sendable {
        let path: String
        let round: String
        let agent: String
        let name: String
        let title: String
        let period: String
        let sentence: String
        let isOpen: Bool
        let fields: [Field]
    }

    private struct Field: Sendable {
        let name: String
        let title: String
        let most: String
        let value: String
        let wrong: String?
    }

    /// Who fills in which form, as whom.
    private struct Place {
        let me: User
        let period: AssessedPeriod
        let agent: String
        let eye: PerformanceCard.Eye
        /// What was handed in before.
        let last: AssessmentForm?

        /// - Throws: where the visitor is not asked about the agent.
        init(_ workbench: Workbench, _ visit: Visit, agent: String) async throws {
            me = try visit.signedIn()
            period = try await workbench.assessedPeriod(visit)
            self.agent = agent
            guard let eye = period.eye(of: me, on: agent) else { throw Refusal.notFound }
            self.eye = eye
            last = try await workbench.store.assessmentForms(in: period.round.id, by: me.id)
                .first { $0.agent == agent }
        }
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let place = try await Place(workbench, visit, agent: visit.query["agent"] ?? "")
        return page(place, nil, workbench, visit)
    }

    private static func page(
        _ place: Place, _ sent: FormReader?, _ workbench: Workbench, _ visit: Visit
    ) -> Reply {
        let (period, language) = (place.period, visit.language)
        let typed = sent?.shown(in: language)
        let view = View(
            path: period.round.path + "/form", round: period.round.path, agent: place.agent,
            name: period.agents[place.agent] ?? place.agent, title: period.card.title(language),
            period: period.round.period, sentence: Phrase.assessmentAs(place.eye.title)(language),
            isOpen: period.round.closed == nil,
            fields: period.card.criteria.map { criterion in
                let name = FormReader.name(of: criterion)
                let shown =
                    typed?[name]
                    ?? ShownField(value: place.last?.points[criterion.id]?.text ?? "")
                return Field(
                    name: name, title: criterion.title(language), most: criterion.points.text,
                    value: shown.value, wrong: shown.wrong)
            })
        var reply = workbench.page(
            "assessment-form", .assessmentsTitle, view, visit, layout: "text")
        if sent != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// Keeps a form that is whole; the same once more changes nothing.
    private static func take(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let place = try await Place(workbench, visit, agent: visit.form["agent"] ?? "")
        let round = place.period.round
        if round.closed != nil { throw Refusal.impossible(.refusedAssessmentClosed) }
        var form = FormReader(visit.form)
        guard let points = form.points(of: place.period.card.criteria) else {
            return page(place, form, workbench, visit)
        }
        if place.last?.points != points || place.last?.eye != place.eye {
            _ = try await workbench.store.assess(
                place.agent, in: round.id, as: place.eye, points, salt: workbench.random(),
                by: place.me.id, at: visit.now)
        }
        return .seeOther("\(round.path)?done=saved")
    }
}
