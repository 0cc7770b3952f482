/// What a fact says, or what an agent said about it: an amount, or a word such as a courier's name.
package enum FactAmount: Hashable, Sendable {
    case quantity(Quantity)
    case word(String)
}
