import Reports
import Sampling
import Scoring
import Wording

/// An agent's year in one row of the team.
struct ShownYear: Sendable {
    let name: String
    let total: ShownTotal
    /// A dash for what is missing.
    let parts: [String]
    let months: [Month]

    /// The card of a month.
    struct Month: Sendable {
        let points: String
        /// `nil` where there was no card.
        let path: String?
    }

    /// - Parameter months: of the whole team.
    init(
        _ person: YearScore, months: [String], _ bar: RangeBar, _ scope: CardScope,
        _ language: Language
    ) {
        name = person.name
        total = ShownTotal(person, bar, language)
        parts = PeriodPart.allCases.map { person.parts[$0]?.text ?? "–" }
        self.months = months.map { name in
            let card = person.months.first { $0.name == name }
            return Month(
                points: card?.score.total?.text ?? "–",
                path: card.map { _ in
                    CardAddress(agent: person.agent, query: scope.query(ofMonth: name)).card()
                })
        }
    }
}
