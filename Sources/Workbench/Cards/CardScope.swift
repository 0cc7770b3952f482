import Rules
import Store
import Wording

/// Which shop and card a page of cards is about, whatever its time, and what else may be chosen.
struct CardScope: Sendable {
    let shop: String?
    /// The name of the card; `nil` where the rules have none.
    let card: String?
    let shops: [Choice]
    let cards: [Choice]
    /// How long to wait for the cards: a file is waited for to the end.
    let patience: Duration?

    /// The card that is shown where none is asked for.
    private static let usual = "qa"

    /// As the page was asked; what it was not asked is all shops, the QA card.
    ///
    /// - Parameter days: of which the shops have chats.
    init(_ workbench: Workbench, _ visit: Visit, in days: DaySpan) async throws {
        let shops = try await workbench.store.shops(in: days)
        let shop = shops.first { $0 == visit.query["shop"] }
        let names = workbench.rules.cards.keys.sorted()
        let card =
            names.first { $0 == visit.query["card"] } ?? names.first { $0 == Self.usual }
            ?? names.first
        self.shop = shop
        self.card = card
        patience = visit.path.hasPrefix("/export/") ? nil : workbench.settings.cardPatience
        self.shops = shops.map { Choice(id: $0, title: $0, isChosen: $0 == shop) }
        cards = names.map { name in
            Choice(
                id: name, title: workbench.title(ofCard: name)(visit.language),
                isChosen: name == card)
        }
    }

    /// The choice of the same with a month, in an address.
    func query(ofMonth month: String?) -> String {
        let parts = [("month", month), ("shop", shop), ("card", card)]
        return parts.compactMap { name, value in
            value.map { "\(name)=\(SafeQuery.escaped($0))" }
        }.joined(separator: "&")
    }
}
