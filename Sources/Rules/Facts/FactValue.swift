/// One value of a fact, with the days, shops and products that it holds for.
package struct FactValue: Hashable, Sendable {
    package let amount: FactAmount
    /// As it is written in the file, for people to read: `7 天`.
    package let text: String
    /// First and last day in force, as days since 1970-01-01 (`Timestamp.dayNumber`); `nil` is open.
    package let from: Int?
    package let to: Int?
    /// Empty for all.
    package let shops: [String]
    package let products: [String]

    package init(
        amount: FactAmount, text: String, from: Int? = nil, to: Int? = nil, shops: [String] = [],
        products: [String] = []
    ) {
        self.amount = amount
        self.text = text
        self.from = from
        self.to = to
        self.shops = shops
        self.products = products
    }

    /// Whether it holds on a day. Without a day only values without dates hold.
    package func holds(on day: Int?) -> Bool {
        guard let day else { return from == nil && to == nil }
        return from ?? day <= day && day <= to ?? day
    }

    /// How closely its scope fits: 3 for shop and product, 2 for the product, 1 for the shop, 0 for
    /// a value without scope, `nil` where it does not apply. A product fits when its name is, or
    /// stands in, the name of the scope's product.
    package func fit(shop: String?, product: String?) -> Int? {
        let shopFits = shops.contains { Self.same($0, shop) }
        let productFits = products.contains { Self.names(product, $0) }
        guard shops.isEmpty || shopFits, products.isEmpty || productFits else { return nil }
        return (productFits ? 2 : 0) + (shopFits ? 1 : 0)
    }

    private static func same(_ name: String, _ other: String?) -> Bool {
        guard let other else { return false }
        return PlainLine(name).scalars == PlainLine(other).scalars
    }

    private static func names(_ title: String?, _ product: String) -> Bool {
        guard let title else { return false }
        return Lexicon([product]).hits(in: PlainLine(title)).isEmpty == false
    }
}
