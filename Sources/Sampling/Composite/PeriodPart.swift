/// The parts of a year's score and what each counts for.
package enum PeriodPart: String, CaseIterable, Sendable {
    /// Weekly and monthly checks.
    case checks
    /// Monthly reviews.
    case reviews
    /// The annual review.
    case annual

    /// In a hundred.
    package var weight: Int {
        switch self {
        case .checks: 20
        case .reviews: 30
        case .annual: 50
        }
    }
}
