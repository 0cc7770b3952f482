import Rules
import Sampling
package import Scoring
import Wording

extension CardTables {
    /// One row an agent and eye: what it thinks by each criterion and in all, out of 100.
    package var views: Table {
        let criteria = summary.card.criteria
        return Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName), .init("eye", .cardEye),
                .init("forms", .assessmentForms, .trailing),
                .init("weight", .columnWeight, .trailing),
            ]
                + criteria.map(Table.Column.init) + [.init("total", .cardEyeTotal, .trailing)],
            rows: summary.people.flatMap { person in
                (person.score.assessment?.views ?? []).map { row($0, of: person.score) }
            })
    }

    private func row(_ view: Assessment.View, of score: CardScore) -> [Cell] {
        [
            .text(score.agent), .text(score.name), .coded(view.eye.rawValue, view.eye.title),
            .integer(view.forms),
            summary.card.eyes[view.eye].map { .decimal($0.text) } ?? .none,
        ]
            + summary.card.criteria.map { criterion in
                view.points[criterion.id].map { .decimal($0.rounded().text) } ?? .none
            } + [.decimal(view.total.rounded().text)]
    }
}

extension Table.Column {
    /// Of what was given by a criterion of a card's form.
    package init(_ criterion: PerformanceCard.Entry) {
        self.init(
            "criterion_" + criterion.id.replacing("-", with: "_"),
            .assessmentCriterion(criterion.title, of: criterion.points.text), .trailing)
    }
}
