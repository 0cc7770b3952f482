/// What a fact says, or what an agent said about it: an amount, or a word such as a courier's name.
package enum FactAmount: Hashable, Sendable {
    case quantity(Quantity)
    case word(String)

    /// What a text in a knowledge base states: an amount in `unit` or its own one; without a unit a
    /// time of day, a date, or yes or no; else a word.
    init(_ text: String, unit: Unit?) {
        let amount =
            if let unit {
                Quantity(whole: text, unit: unit)
            } else {
                MomentReader.moment(whole: text) ?? YesOrNo.answer(whole: text)
            }
        self = amount.map { .quantity($0) } ?? .word(text)
    }

    /// The same, a number without a unit being one of `unit`.
    func with(unit: Unit?) -> FactAmount {
        guard case .quantity(let quantity) = self, quantity.unit == nil else { return self }
        return .quantity(quantity.with(unit: unit))
    }
}
