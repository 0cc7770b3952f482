import Foundation

extension ExactDecimal {
    /// The decimal nearest to a number, with so many places of 0...6; nil for what is not finite or
    /// has more than nine digits before the point.
    package init?(_ number: Double, places: Int) {
        guard number.isFinite, abs(number) < 1e9 else { return nil }
        self.init(String(format: "%.\(places)f", number))
    }
}
