package import Transcripts

/// What is assessed: a month, or a year.
package enum CardPeriod: Hashable, Sendable {
    case month(CardMonth)
    case year(CardYear)

    /// Reads `2026-10` or `2026`; nil for anything else.
    package init?(_ text: String) {
        if let month = CardMonth(text) {
            self = .month(month)
        } else if let year = CardYear(text) {
            self = .year(year)
        } else {
            return nil
        }
    }

    package var days: ClosedRange<LocalDate> {
        switch self {
        case .month(let month): month.first...month.last
        case .year(let year): year.days
        }
    }
}

extension CardPeriod: CustomStringConvertible {
    /// `2026-10` or `2026`.
    package var description: String {
        switch self {
        case .month(let month): "\(month)"
        case .year(let year): "\(year.number)"
        }
    }
}
