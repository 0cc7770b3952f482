package import Wording

/// Which conversations the estimates of an audit are about.
package enum PopulationScope: Hashable, Sendable {
    /// All of the period.
    case period
    /// Those that earlier draws of a ledger had left.
    case notDrawnBefore

    /// What their number is called.
    package var title: Phrase {
        switch self {
        case .period: .eligibleCount
        case .notDrawnBefore: .notDrawnBeforeCount
        }
    }

    /// All of so many.
    package func all(_ count: Int) -> Phrase {
        let count = NumberText.count(count)
        return switch self {
        case .period: .allOfPeriod(count)
        case .notDrawnBefore: .allNotDrawnBefore(count)
        }
    }
}
