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
}
