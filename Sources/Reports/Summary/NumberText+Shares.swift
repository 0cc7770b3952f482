import Foundation
package import Sampling

extension NumberText {
    /// A share to a tenth of a percent, below 2 % to a hundredth, as `10%` and `8.3%`; one that is not quite nothing or
    /// everything never looks as if it were.
    package static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        if share > 0, share < 0.00005 { return "<0.01%" }
        if share < 1, share >= 0.9995 { return ">99.9%" }
        return decimal(share * 100, places: share < 0.0195 ? 2 : 1) + "%"
    }

    /// The same of counts; `–` of nothing.
    package static func percent(_ part: Int, of whole: Int) -> String {
        whole > 0 ? percent(Double(part) / Double(whole)) : "–"
    }

    /// A share as it was given: `0.065%`.
    package static func exactPercent(_ share: Proportion) -> String {
        decimal(share.value * 100, places: 7) + "%"
    }

    /// A number with at most so many decimals, halves up and none superfluous: `12.5`, `3`.
    package static func decimal(_ number: Double, places: Int) -> String {
        var text = fixed(number, places: places)
        while text.contains("."), text.last == "0" || text.last == "." {
            if text.removeLast() == "." { break }
        }
        return text == "-0" ? "0" : text
    }

    /// A number with so many decimals, halves up: `12.50`.
    package static func fixed(_ number: Double, places: Int) -> String {
        let scale = pow(10, Double(places))
        // A hair of rounding error must not turn a half down.
        let rounded = (abs(number) * scale + 0.5 + 1e-9).rounded(.down) / scale
        return String(format: "%.\(places)f", number < 0 ? -rounded : rounded)
    }
}
