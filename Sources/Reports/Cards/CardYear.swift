package import Transcripts

/// A year of the calendar.
package struct CardYear: Hashable, Sendable {
    package let number: Int
    package let first: LocalDate
    package let last: LocalDate

    /// Reads `2026`; nil for anything else.
    package init?(_ text: String) {
        guard text.count == 4, let number = Int(text),
            let first = LocalDate(year: number, month: 1, day: 1),
            let last = LocalDate(year: number, month: 12, day: 31)
        else { return nil }
        self.number = number
        self.first = first
        self.last = last
    }

    /// The year of a month; nil where it has no four digits.
    package init?(of month: CardMonth) { self.init(String("\(month)".prefix(4))) }

    package var days: ClosedRange<LocalDate> { first...last }
}
