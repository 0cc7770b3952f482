package import Rules

extension Points {
    /// `numerator / denominator` hundredths of a point, rounded to a whole hundredth, halves up.
    /// The denominator must be positive.
    package init(hundredthsOf numerator: Int128, over denominator: Int128) {
        let doubled = 2 * numerator + denominator
        let divisor = 2 * denominator
        let quotient = doubled / divisor
        let floor = doubled < 0 && doubled % divisor != 0 ? quotient - 1 : quotient
        self.init(thousandths: Int(floor) * 10)
    }

    /// The points as they are displayed: to a hundredth, halves up.
    package var displayed: Points {
        Points(hundredthsOf: Int128(thousandths), over: 10)
    }

    /// Always two decimals, so that columns of numbers line up: `91.60`.
    package var fixed: String {
        let hundredths = displayed.thousandths / 10
        let size = hundredths.magnitude
        let fraction = size % 100
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(size / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
