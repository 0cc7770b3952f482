import Reports
import Sampling
import Scoring
import Wording

/// An agent's year in one row of the team.
struct ShownYear: Sendable {
    let name: String
    let total: String?
    let range: String?
    let picture: String?
    let grade: String
    let isGraded: Bool
    let isBorderline: Bool
    let isScaled: Bool
    /// A dash for what is missing.
    let parts: [String]
    let months: [Month]

    /// The card of a month.
    struct Month: Sendable {
        let total: String
        /// `nil` where there was no card.
        let path: String?
    }

    init(
        _ person: YearScore, of year: YearSummary, _ bar: RangeBar, _ choice: YearChoice,
        _ language: Language
    ) {
        let range = person.limits.map {
            "\(NumberText.fixed($0.low, places: 1))–\(NumberText.fixed($0.high, places: 1))"
        }
        name = person.name
        total = person.total?.text
        self.range = range
        picture = person.total.map {
            bar.picture(
                of: $0.double, range: person.limits, label: "\($0.text) \(range ?? "")"
            ).text
        }
        grade = (person.band?.title ?? person.ungraded)(language)
        isGraded = person.band != nil
        isBorderline = !person.edges.isEmpty
        isScaled = person.isPartial
        parts = PeriodPart.allCases.map { person.parts[$0]?.text ?? "–" }
        months = year.months.map { name in
            let card = person.months.first { $0.name == name }
            return Month(
                total: card?.score.total?.text ?? "–",
                path: card.map { _ in
                    CardAddress(agent: person.agent, query: choice.query(ofMonth: name)).card()
                })
        }
    }
}
