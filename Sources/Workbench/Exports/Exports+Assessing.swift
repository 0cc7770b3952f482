import Reports
import Rules
import Scoring
import Store
import Wording

extension Exports {
    /// Rounds of assessments; what comes of one by agent and form by form, and the visitor's own
    /// forms.
    static let assessing: [Export] = [
        Export(
            "assessments", .assessmentsTitle, AssessmentsPage.access, on: "assessments"
        ) { workbench, visit in
            ExportContent(try await workbench.assessmentRounds(), visit.language)
        },
        ofRound("assessment", .assessmentResult) { $0.people },
        ofRound("forms", .assessmentAllForms) { $0.lines },
        Export(
            "ownforms", .assessmentMine, AssessmentFormPage.filling, on: "assessment",
            query: roundOfPage
        ) { workbench, visit in
            let (period, me) = (try await period(workbench, visit), try visit.signedIn())
            let forms = try await workbench.store.assessmentForms(in: period.round.id, by: me.id)
            return ExportContent(period.own(forms, of: me), visit.language)
        },
    ]

    private static func ofRound(
        _ name: String, _ title: Phrase, _ table: @escaping @Sendable (AssessmentTables) -> Table
    ) -> Export {
        Export(
            name, title, .overview, on: "assessment", query: roundOfPage
        ) { workbench, visit in
            let tables = try await AssessmentTables(period(workbench, visit), in: workbench)
            return ExportContent(table(tables), visit.language)
        }
    }

    private static func roundOfPage(_ visit: Visit) -> [(String, String)] {
        visit.parameters["assessment"].map { [("round", $0)] } ?? []
    }

    private static func period(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> AssessedPeriod {
        guard let id = AssessmentID(visit.query["round"] ?? "") else { throw Refusal.notFound }
        return try await workbench.assessedPeriod(id)
    }
}

extension Workbench {
    /// All rounds of assessments, one a row.
    fileprivate func assessmentRounds() async throws -> Table {
        let names = try await names()
        return Table(
            columns: [
                .init("period", .recordPeriod), .init("card", .cardScheme), .init("by", .columnBy),
                .init("at", .columnAt), .init("state", .roundState),
            ],
            rows: try await store.assessments().map { round in
                [
                    .text(round.period), .words(title(ofCard: round.card)),
                    .text(names[round.by] ?? ""), .text(moment(of: round.at)),
                    .words(round.state),
                ]
            })
    }
}

extension AssessedPeriod {
    /// What somebody gave, an agent a row, with those that are still to fill in.
    fileprivate func own(_ forms: [AssessmentForm], of user: User) -> Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("eye", .assessmentEye),
            ]
                + card.criteria.map(Table.Column.init),
            rows: agents(of: user).map { agent in
                [
                    .text(agent), .text(agents[agent] ?? agent),
                    eye(of: user, on: agent).map { .coded($0.rawValue, $0.title) } ?? .none,
                ] + cells(of: forms.first { $0.agent == agent })
            })
    }
}
