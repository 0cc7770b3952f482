/// How a total sample size is divided between strata.
package enum Allocation: Hashable, Sendable {
    /// The same number for each stratum.
    case equal
    /// In proportion to the stratum's size: best for the total.
    case proportional
    /// In proportion to the square root of its size: a compromise between each stratum and the total.
    case squareRoot
    /// In proportion to size times spread: the most precise total. The spread of each stratum
    /// (standard deviation, from an earlier period) is a decimal text; strata without one count as 0.
    case neyman(spread: [String: String])

    /// The name in designs and on the command line.
    package var name: String {
        switch self {
        case .equal: "equal"
        case .proportional: "proportional"
        case .squareRoot: "square_root"
        case .neyman: "neyman"
        }
    }

    /// The spreads of all strata of a frame: what an earlier period did not know counts as the
    /// largest that it knew, and none for less than a tenth of it, so that nobody goes unseen for
    /// a lucky month. Where it knew no spread at all, all have the same: the sample is then
    /// proportional.
    package static func spreads(_ past: [String: String], for strata: [String])
        -> [String: String]
    {
        let known = past.compactMapValues(spread)
        guard known.count == past.count else { return past }
        let largest = known.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let largest, largest.value > 0 else {
            return Dictionary(strata.map { ($0, "1") }) { first, _ in first }
        }
        let pairs = strata.map { stratum -> (String, String) in
            guard let text = past[stratum], let value = known[stratum] else {
                return (stratum, past[largest.key] ?? "0")
            }
            return (stratum, value < largest.value / 10 ? "\(largest.value / 10)" : text)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Whether an earlier period knew any spread.
    package static func knowsSpread(_ past: [String: String]) -> Bool {
        past.values.contains { spread($0) != 0 }
    }

    /// A spread from its text; nil for what is neither 0 nor within 10⁻⁹...10⁹, where its square
    /// would be 0 or infinite.
    static func spread(_ text: String) -> Double? {
        Double(text).flatMap { $0 == 0 || (1e-9...1e9).contains($0) ? $0 : nil }
    }
}
