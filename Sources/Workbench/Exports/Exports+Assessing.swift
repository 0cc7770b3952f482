import Reports
import Store
import Wording

extension Exports {
    /// What comes of a round of assessments: by agent, and form by form.
    static let assessing: [Export] = [
        ofRound("assessment", .assessmentResult) { $0.people },
        ofRound("forms", .assessmentAllForms) { $0.lines },
    ]

    private static func ofRound(
        _ name: String, _ title: Phrase, _ table: @escaping @Sendable (AssessmentTables) -> Table
    ) -> Export {
        Export(
            name, title, .overview, on: "assessment",
            query: { visit in visit.parameters["assessment"].map { [("round", $0)] } ?? [] }
        ) { workbench, visit in
            guard let id = AssessmentID(visit.query["round"] ?? "") else { throw Refusal.notFound }
            let month = try await workbench.assessedMonth(id)
            let tables = try await AssessmentTables(month, in: workbench)
            return ExportContent(table(tables), visit.language)
        }
    }
}
