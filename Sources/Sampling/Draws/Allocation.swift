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
    /// a lucky month.
    package static func spreads(_ past: [String: String], for strata: [String])
        -> [String: String]
    {
        let known = past.compactMapValues { text in
            Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
        }
        guard known.count == past.count else { return past }
        let largest = known.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let largest, largest.value > 0 else { return past }
        let pairs = strata.map { stratum -> (String, String) in
            guard let text = past[stratum], let value = known[stratum] else {
                return (stratum, past[largest.key] ?? "0")
            }
            return (stratum, value < largest.value / 10 ? "\(largest.value / 10)" : text)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
