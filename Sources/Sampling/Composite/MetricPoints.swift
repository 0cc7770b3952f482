/// Turns a metric into points between a floor (0 points) and a target (100 points).
package enum MetricPoints {
    /// Linear and clamped; lower is better where the floor is above the target; nil where both are
    /// the same, which says nothing about what is good.
    package static func points(
        _ value: ExactDecimal, floor: ExactDecimal, target: ExactDecimal
    ) -> Fraction? {
        let hundred = Fraction(ExactDecimal(100))
        let share =
            (Fraction(value) - Fraction(floor)) / (Fraction(target) - Fraction(floor))
        return share.map { min(hundred, max(.zero, $0 * hundred)) }
    }
}
