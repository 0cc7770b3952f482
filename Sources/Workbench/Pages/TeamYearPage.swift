import Reports
import Rules
import Sampling
import Scoring
import Store
import Wording

/// The year of a team, or of a shop: everybody's total with its range, its parts, and the card of
/// each month.
enum TeamYearPage: Page {
    static let routes: [Route] = [.get("/team/year", .overview, show)]

    private struct View: Sendable {
        let choice: YearChoice
        let hasChoice: Bool
        let title: String
        let sentences: [String]
        let parts: [String]
        let months: [String]
        let people: [ShownYear]
        let hasPeople: Bool
        /// Why there is no year.
        let empty: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let choice = try await YearChoice(workbench, visit)
        func page(_ view: View) -> Reply {
            workbench.page("team-year", .teamYear, view, visit)
        }
        return try await .cards {
            let year = try await choice.summary(in: workbench)
            let why = choice.scope.card == nil ? Phrase.teamNoCards : .teamNoChats
            return page(
                year.map { shown($0, choice, visit.language) } ?? empty(choice, why, visit))
        } none: { reason in
            page(empty(choice, reason, visit))
        }
    }

    private static func shown(
        _ year: YearSummary, _ choice: YearChoice, _ language: Language
    ) -> View {
        let (months, bar) = (year.months, year.bar)
        return View(
            choice: choice, hasChoice: true, title: year.card.title(language),
            sentences: year.sentences.map { $0(language) },
            parts: PeriodPart.allCases.map { part in
                part.title(language) + (year.card.year[part].map { " \($0.text)%" } ?? "")
            },
            months: months,
            people: year.people.map {
                ShownYear($0, months: months, bar, choice.scope, language)
            },
            hasPeople: true, empty: "")
    }

    private static func empty(_ choice: YearChoice, _ why: Phrase, _ visit: Visit) -> View {
        View(
            choice: choice, hasChoice: choice.year != nil && choice.scope.card != nil, title: "",
            sentences: [], parts: [], months: [], people: [], hasPeople: false,
            empty: why(visit.language))
    }
}
