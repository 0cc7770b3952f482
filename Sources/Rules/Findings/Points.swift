/// Points given or taken, exact to a thousandth: scores are sums of these and never drift.
package struct Points: Hashable, Comparable, Sendable {
    package var thousandths: Int

    package init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// Whole points.
    package init(_ whole: Int) {
        thousandths = whole * 1000
    }

    /// Points as written in a file: `-2`, `1.5`. `nil` for what is no number, is finer than a
    /// thousandth, or lies beyond ±1,000,000.
    package init?(_ text: String) {
        let shape = /([+-]?)(\d{1,7})(?:\.(\d{1,3}))?/
        guard let match = text.wholeMatch(of: shape), let whole = Int(match.2) else { return nil }
        let fraction = match.3.map { $0 + String(repeating: "0", count: 3 - $0.count) } ?? "0"
        guard let part = Int(fraction), whole <= 1_000_000 else { return nil }
        thousandths = (whole * 1000 + part) * (match.1 == "-" ? -1 : 1)
    }

    package static let zero = Points(thousandths: 0)

    package static func + (left: Points, right: Points) -> Points {
        Points(thousandths: left.thousandths + right.thousandths)
    }

    package static func - (left: Points, right: Points) -> Points {
        Points(thousandths: left.thousandths - right.thousandths)
    }

    package static func < (left: Points, right: Points) -> Bool {
        left.thousandths < right.thousandths
    }

    package var value: Double { Double(thousandths) / 1000 }

    /// The shortest decimal text: `-2`, `1.5`.
    package var text: String {
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        var digits = String(String(1000 + rest).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
