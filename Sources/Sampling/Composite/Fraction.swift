/// An exact quotient, in lowest terms: what weighted means of decimals are until they are rounded
/// for display.
package struct Fraction: Hashable, Sendable {
    private let numerator: Int128
    /// Above 0.
    private let denominator: Int128

    package static let zero = Fraction(0, over: 1)

    package init(_ number: ExactDecimal) {
        self.init(Int128(number.units), over: Int128(ExactDecimal.power(number.places)))
    }

    private init(_ numerator: Int128, over denominator: Int128) {
        let divisor = Fraction.commonDivisor(numerator, denominator)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    package static func + (left: Fraction, right: Fraction) -> Fraction {
        let divisor = commonDivisor(left.denominator, right.denominator)
        let share = right.denominator / divisor
        return Fraction(
            left.numerator * share + right.numerator * (left.denominator / divisor),
            over: left.denominator * share)
    }

    package static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.numerator, over: right.denominator)
    }

    package static func * (left: Fraction, right: Fraction) -> Fraction {
        // Reduced crosswise first, so that the products stay small.
        let one = Fraction(left.numerator, over: right.denominator)
        let other = Fraction(right.numerator, over: left.denominator)
        return Fraction(
            one.numerator * other.numerator, over: one.denominator * other.denominator)
    }

    /// The quotient; nil where the divisor is 0.
    package static func / (left: Fraction, right: Fraction) -> Fraction? {
        right.numerator == 0
            ? nil : left * Fraction(right.denominator, over: right.numerator)
    }

    /// The number with a fixed count of places, halves rounded away from 0 (四舍五入).
    package func rounded(places: Int = 2) -> ExactDecimal {
        let scaled = numerator.magnitude * UInt128(ExactDecimal.power(places))
        let units = Int((2 * scaled + denominator.magnitude) / (2 * denominator.magnitude))
        return ExactDecimal(units: numerator < 0 ? -units : units, places: places)
    }

    /// A hundredth of it, to four places.
    package var hundredth: ExactDecimal {
        Fraction(numerator, over: denominator * 100).rounded(places: 4)
    }

    package var double: Double { Double(numerator) / Double(denominator) }

    private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (a, b) = (left.magnitude, right.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        return Int128(max(1, a))
    }
}

extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        (left - right).numerator < 0
    }
}
