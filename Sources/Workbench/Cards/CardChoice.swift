import Reports
import Store

/// Which month, shop and card a page is about, and what else may be chosen.
struct CardChoice: Sendable {
    let month: CardMonth?
    let months: [Choice]
    let scope: CardScope

    /// As the page was asked; what it was not asked is the last month.
    init(_ workbench: Workbench, _ visit: Visit) async throws {
        let months = try await workbench.cardMonths()
        let asked = visit.query["month"].flatMap { CardMonth($0) }
        let month = months.first { $0 == asked } ?? months.first
        let days = month.map { DaySpan(first: $0.first, last: $0.last) } ?? .all
        self.month = month
        self.months = months.prefix(36).map {
            Choice(id: "\($0)", title: "\($0)", isChosen: $0 == month)
        }
        scope = try await CardScope(workbench, visit, in: days)
    }

    /// The same choice in an address.
    var query: String { scope.query(ofMonth: month.map { "\($0)" }) }

    /// The cards of the choice; `nil` where there are none.
    func month(in workbench: Workbench) async throws -> TeamMonth? {
        guard let month, let card = scope.card else { return nil }
        return try await workbench.cards(
            of: month, shop: scope.shop, card: card, within: scope.patience)
    }
}
