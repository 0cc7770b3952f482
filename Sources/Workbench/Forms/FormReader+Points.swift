import Rules
import Wording

extension FormReader {
    /// Points as people type them, such as -1.5, with a full-width or Chinese minus as well; `nil`
    /// for none, and for what is wrong.
    ///
    /// - Parameter price: what they stand in the place of: a deduction cannot become a bonus, nor a
    ///   bonus a deduction, and what costs nothing by itself is no bonus.
    mutating func points(_ name: String, for price: Points) -> Points? {
        let text = text(name, upTo: 20, mayBeEmpty: true)
        let plain = text.filter { !$0.isWhitespace }
            .replacing("－", with: "-").replacing("−", with: "-").replacing("。", with: ".")
        if plain.isEmpty { return nil }
        guard let points = Points(plain), abs(points.thousandths) <= 100_000 else {
            refuse(name, .pointsUnreadable)
            return nil
        }
        if points != .zero, (points > .zero) != (price > .zero) {
            refuse(name, .pointsOfOtherSign)
            return nil
        }
        return points
    }
}
