import Reports
import Store
import Wording

/// Which year, shop and card a page is about, and what else may be chosen.
struct YearChoice: Sendable {
    let year: CardYear?
    let shop: String?
    /// The name of the card; `nil` where the rules have none.
    let card: String?
    let years: [Choice]
    let shops: [Choice]
    let cards: [Choice]
    private let patience: Duration?

    /// As the page was asked; what it was not asked is the last year, all shops, the QA card.
    init(_ workbench: Workbench, _ visit: Visit) async throws {
        let numbers = try await workbench.cardMonths().map { "\($0)".prefix(4) }
        let years = Set(numbers).sorted(by: >).compactMap { CardYear(String($0)) }
        let year = years.first { "\($0.number)" == visit.query["year"] } ?? years.first
        let days = year.map { DaySpan(first: $0.first, last: $0.last) } ?? .all
        let shops = try await workbench.store.shops(in: days)
        let shop = shops.first { $0 == visit.query["shop"] }
        let card = CardChoice.card(workbench, visit)
        self.year = year
        self.shop = shop
        self.card = card
        patience = CardChoice.patience(workbench, visit)
        self.years = years.map {
            Choice(id: "\($0.number)", title: "\($0.number)", isChosen: $0 == year)
        }
        self.shops = shops.map { Choice(id: $0, title: $0, isChosen: $0 == shop) }
        cards = CardChoice.cards(workbench, chosen: card, visit.language)
    }

    /// The page of the team of a month, with the same shop and card.
    func query(ofMonth month: String) -> String {
        CardChoice.query(month: month, shop: shop, card: card)
    }

    /// The year as it was chosen; `nil` where there are no cards.
    func summary(in workbench: Workbench) async throws -> YearSummary? {
        guard let year, let card else { return nil }
        return try await workbench.year(year, shop: shop, card: card, within: patience)
    }
}
