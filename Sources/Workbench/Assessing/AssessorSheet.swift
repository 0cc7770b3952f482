import Rules
import Scoring
import Store
import Transcripts

/// The forms of one assessor as a file of assessments would hold them.
struct AssessorSheet {
    let sheet: Sheet

    init(_ user: User, _ forms: [AssessmentForm], in round: AssessmentRound) {
        let by = Self.name(of: user)
        let cells = forms.flatMap { form in
            form.points.sorted { $0.key < $1.key }.map { criterion, points in
                [form.agent, form.eye.rawValue, criterion, points.text, by]
            }
        }
        sheet = Sheet(
            path: "assessment-\(round.id)/\(user.login)",
            columns: ["agent", "eye", "criterion", "points", "by"],
            rows: cells.enumerated().map { SheetRow(line: $0 + 2, cells: $1) })
    }

    /// By what a file would name an assessor: an agent by the id, so that he is known as himself;
    /// anybody else so that no two are the same.
    static func name(of user: User) -> String { user.agent ?? "\(user.name) (\(user.login))" }
}
