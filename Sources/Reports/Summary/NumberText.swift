package import Rules
import Scoring

/// Numbers as reports write them, without a locale: the same everywhere.
package enum NumberText {
    /// `12,345`.
    package static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return (number < 0 ? "-" : "") + grouped
    }

    /// An end of a range, always with one decimal: `87.0`.
    package static func tenth(_ points: Points) -> String {
        String(points.fixed.dropLast())
    }
}
