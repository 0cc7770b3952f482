import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Store
import Transcripts
import Wording

/// What a round of assessments shows to those who see everybody's results: while it is open how
/// many have filled in, after that what they gave.
struct AssessmentTables: Sendable {
    let period: AssessedPeriod
    private let forms: [AssessmentForm]
    private let users: [UserID: User]
    /// By agent id; none before the round is closed.
    private let combined: [String: Assessment]
    /// Which forms do not fit the card as it is now.
    let cautions: [Phrase]

    init(_ period: AssessedPeriod, in workbench: Workbench) async throws {
        self.period = period
        forms = try await workbench.store.assessmentForms(in: period.round.id)
        users = try await workbench.store.users().reduce(into: [:]) { $0[$1.id] = $1 }
        let given = GivenInputs(
            try await workbench.assessmentSheets(of: period.round), card: period.card,
            days: period.period.days, names: try await workbench.agentNames())
        combined = given.inputs.assessments
        cautions = given.cautions
    }

    var isClosed: Bool { period.round.closed != nil }

    private var agents: [(id: String, name: String)] {
        period.agents.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .map { ($0.key, $0.value) }
    }

    /// The columns of `people` that a page shows.
    var shownColumns: [String] {
        let eyes = period.eyes.map { $0.rawValue + (isClosed ? "" : "_forms") }
        return ["name"] + eyes + (isClosed ? ["score", "spread", "disputed"] : [])
    }

    /// One row an agent: how many forms of each eye, and what they come to.
    var people: Table {
        let eyes = period.eyes.flatMap { eye in
            [
                Table.Column(
                    eye.rawValue + "_forms", .assessmentFormsOf(eye.title), .trailing),
                Table.Column(eye.rawValue, .assessmentTotalOf(eye.title), .trailing),
            ]
        }
        return Table(
            columns: [.init("agent", .columnAgent), .init("name", .columnName)] + eyes + [
                .init("score", .assessmentScore, .trailing),
                .init("spread", .assessmentSpread, .trailing),
                .init("disputed", .assessmentDisputed),
            ], rows: agents.map { row(of: $0.id, named: $0.name) })
    }

    private func row(of agent: String, named name: String) -> [Cell] {
        let known = combined[agent]
        let eyes = period.eyes.flatMap { eye -> [Cell] in
            let view = known?.views.first { $0.eye == eye }
            return [
                .integer(forms.count { $0.agent == agent && $0.eye == eye }),
                view.map { .decimal($0.total.rounded().text) } ?? .none,
            ]
        }
        return [.text(agent), .text(name)] + eyes + [
            known?.score.map { .decimal($0.text) } ?? .none,
            known?.spread.map { .decimal($0.text) } ?? .none,
            known.map { .flag($0.isDisputed) } ?? .none,
        ]
    }

    /// One row a form and criterion, as `--assessments` of `spotcheck report` reads it; none before
    /// the round is closed.
    var lines: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("eye", .assessmentEye), .init("criterion", .assessmentCriterionColumn),
                .init("points", .assessmentPoints, .trailing), .init("by", .assessmentBy),
            ],
            rows: told.flatMap { form, user in
                period.card.criteria.map { criterion in
                    [
                        .text(form.agent), .text(period.agents[form.agent] ?? form.agent),
                        .coded(form.eye.rawValue, form.eye.title),
                        .coded(criterion.id, criterion.title),
                        form.points[criterion.id].map { .decimal($0.text) } ?? .none,
                        .text(AssessorSheet.name(of: user)),
                    ]
                }
            })
    }

    /// One row a form, for a page.
    var shownForms: Table {
        Table(
            columns: [
                .init("name", .columnAgent), .init("eye", .assessmentEye),
                .init("by", .assessmentBy),
            ]
                + period.card.criteria.map(Table.Column.init),
            rows: told.map { form, user in
                [
                    .text(period.agents[form.agent] ?? form.agent),
                    .words(form.eye.title), .text(user.name),
                ]
                    + period.cells(of: form)
            })
    }

    /// The forms of a closed round by agent and eye, each with its assessor.
    private var told: [(form: AssessmentForm, user: User)] {
        if !isClosed { return [] }
        let order = agents.map(\.id)
        let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
        let eyes = PerformanceCard.Eye.allCases
        return forms.compactMap { form in users[form.by].map { (form, $0) } }.sorted {
            (places[$0.0.agent] ?? .max, eyes.firstIndex(of: $0.0.eye) ?? 0, $0.0.id)
                < (places[$1.0.agent] ?? .max, eyes.firstIndex(of: $1.0.eye) ?? 0, $1.0.id)
        }
    }
}
