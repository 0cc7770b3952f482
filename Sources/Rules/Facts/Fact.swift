package import Wording

/// An entry of the knowledge base: what customers ask, and which answer is right when and where.
package struct Fact: Hashable, Sendable {
    /// The name of its file without the ending.
    package let id: String
    package let title: Phrase
    /// The unit of a value that is said without one; `nil` for a fact whose values are words.
    package let unit: Unit?
    /// Question sets: a customer's message in which all words of one set occur asks for the fact.
    package let asked: [[String]]
    /// Topic words: what an agent who states the fact talks about.
    package let stated: [String]
    /// Regular expressions whose group `value` (and `unit`) is a claim, for the engine to compile.
    package let claims: [String]
    /// Names of word lists whose members are values of the same sort; `nil` for every list that
    /// contains a value of the fact.
    package let rivals: [String]?
    package let values: [FactValue]

    package init(
        id: String, title: Phrase, unit: Unit?, asked: [[String]], stated: [String] = [],
        claims: [String] = [], rivals: [String]? = nil, values: [FactValue]
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.asked = asked
        self.stated = stated.isEmpty ? QuestionWords.topics(of: asked) : stated
        self.claims = claims
        self.rivals = rivals
        self.values = values
    }

    /// The units of its values, and that of a value said without one.
    var units: [Unit] {
        var units = unit.map { [$0] } ?? []
        for case .quantity(let quantity) in values.map(\.amount) {
            if let unit = quantity.unit { units.append(unit) }
        }
        return units
    }

    /// The value in force on a day (days since 1970-01-01) for a shop and a product: the most
    /// specific scope wins, product and shop before product before shop before all. `nil` where
    /// none holds.
    package func value(on day: Int?, shop: String?, product: String?) -> FactValue? {
        var best: (fit: Int, value: FactValue)?
        for value in values where value.holds(on: day) {
            guard let fit = value.fit(shop: shop, product: product) else { continue }
            if fit > best?.fit ?? -1 { best = (fit, value) }
        }
        return best?.value
    }
}
