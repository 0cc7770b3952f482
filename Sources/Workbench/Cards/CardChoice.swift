import Rules
import Reports
import Scoring
import Store
import Wording

/// Which month, shop and card a page is about, and what else may be chosen.
struct CardChoice: Sendable {
    let month: CardMonth?
    let shop: String?
    /// The name of the card; `nil` where the rules have none.
    let card: String?
    let months: [Choice]
    let shops: [Choice]
    let cards: [Choice]
    /// How long to wait for the cards: a file is waited for to the end.
    private let patience: Duration?

    /// The card that is shown where none is asked for.
    private static let usual = "qa"

    /// As the page was asked; what it was not asked is the last month, all shops, the QA card.
    init(_ workbench: Workbench, _ visit: Visit) async throws {
        let months = try await workbench.cardMonths()
        let asked = visit.query["month"].flatMap { CardMonth($0) }
        let month = months.first { $0 == asked } ?? months.first
        let days = month.map { DaySpan(first: $0.first, last: $0.last) } ?? .all
        let shops = try await workbench.store.shops(in: days)
        let shop = shops.first { $0 == visit.query["shop"] }
        let card = Self.card(workbench, visit)
        self.month = month
        self.shop = shop
        self.card = card
        patience = Self.patience(workbench, visit)
        self.months = months.prefix(36).map {
            Choice(id: "\($0)", title: "\($0)", isChosen: $0 == month)
        }
        self.shops = shops.map { Choice(id: $0, title: $0, isChosen: $0 == shop) }
        cards = Self.cards(workbench, chosen: card, visit.language)
    }

    /// The name of the card that a page was asked for, or the usual one.
    static func card(_ workbench: Workbench, _ visit: Visit) -> String? {
        let names = workbench.rules.cards.keys.sorted()
        return names.first { $0 == visit.query["card"] } ?? names.first { $0 == usual }
            ?? names.first
    }

    /// How long a page waits for cards: a file waits to the end.
    static func patience(_ workbench: Workbench, _ visit: Visit) -> Duration? {
        visit.path.hasPrefix("/export/") ? nil : workbench.settings.cardPatience
    }

    static func cards(
        _ workbench: Workbench, chosen: String?, _ language: Language
    ) -> [Choice] {
        workbench.rules.cards.keys.sorted().map { name in
            Choice(
                id: name, title: workbench.title(ofCard: name)(language),
                isChosen: name == chosen)
        }
    }

    /// The same choice in an address.
    var query: String {
        Self.query(month: month.map { "\($0)" }, shop: shop, card: card)
    }

    static func query(month: String?, shop: String?, card: String?) -> String {
        let parts = [("month", month), ("shop", shop), ("card", card)]
        return parts.compactMap { name, value in
            value.map { "\(name)=\(SafeQuery.escaped($0))" }
        }.joined(separator: "&")
    }

    /// The cards of the choice; `nil` where there are none.
    func month(in workbench: Workbench) async throws -> TeamMonth? {
        guard let month, let card else { return nil }
        return try await workbench.cards(of: month, shop: shop, card: card, within: patience)
    }
}
