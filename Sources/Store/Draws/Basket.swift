/// What a drawn chat is for: only the first basket enters scores.
package enum Basket: String, CaseIterable, Sendable {
    case scoring
    case leads
}
