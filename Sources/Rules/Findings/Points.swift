/// Points given or taken, exact to a thousandth: scores are sums of these and never drift.
package struct Points: Codable, Hashable, Comparable, Sendable {
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
        let isNegative = text.hasPrefix("-")
        let digits = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let parts = digits.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, parts.allSatisfy({ $0.allSatisfy { 0x30...0x39 ~= $0 } }),
            1...7 ~= parts[0].count, parts.count == 1 || 1...3 ~= parts[1].count
        else { return nil }
        var value = parts.joined().reduce(0) { $0 * 10 + Int($1 - 0x30) }
        for _ in (parts.count == 1 ? 0 : parts[1].count)..<3 { value *= 10 }
        guard value / 1000 <= 1_000_000 else { return nil }
        thousandths = isNegative ? -value : value
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
        if rest == 0 { return sign + String(whole) }
        var digits = String(String(1000 + rest).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
