package import Transcripts

/// A month of the calendar.
package struct CardMonth: Hashable, Comparable, Sendable {
    package let first: LocalDate

    /// Reads `2026-10`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4,
            let first = LocalDate("\(text)-01")
        else { return nil }
        self.first = first
    }

    /// The month of a day.
    package init(of day: LocalDate) {
        first = LocalDate(dayNumber: day.dayNumber - day.parts.day + 1)
    }

    package var last: LocalDate {
        let next = first.adding(days: 31)
        return LocalDate(dayNumber: next.dayNumber - next.parts.day)
    }

    package static func < (left: CardMonth, right: CardMonth) -> Bool { left.first < right.first }
}

extension CardMonth: CustomStringConvertible {
    /// `2026-10`.
    package var description: String { String("\(first)".dropLast(3)) }
}
