import Reports
import Store

/// Which year, shop and card a page is about, and what else may be chosen.
struct YearChoice: Sendable {
    let year: CardYear?
    let years: [Choice]
    let scope: CardScope

    /// As the page was asked; what it was not asked is the last year.
    init(_ workbench: Workbench, _ visit: Visit) async throws {
        let months = try await workbench.cardMonths()
        let years = Set(months.compactMap { CardYear(of: $0) }).sorted { $0.number > $1.number }
        let year = years.first { "\($0.number)" == visit.query["year"] } ?? years.first
        let days = year.map { DaySpan(first: $0.first, last: $0.last) } ?? .all
        self.year = year
        self.years = years.map {
            Choice(id: "\($0.number)", title: "\($0.number)", isChosen: $0 == year)
        }
        scope = try await CardScope(workbench, visit, in: days)
    }

    /// The year as it was chosen; `nil` where there are no cards.
    func summary(in workbench: Workbench) async throws -> YearSummary? {
        guard let year, let card = scope.card else { return nil }
        return try await workbench.year(
            year, shop: scope.shop, card: card, within: scope.patience)
    }
}
