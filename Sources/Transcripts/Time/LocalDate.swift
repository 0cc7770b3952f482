/// A day of the calendar (proleptic Gregorian), without a time zone.
package struct LocalDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package var dayNumber: Int

    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// `nil` where there is no such day, as with 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Timestamp.days(inMonth: month, year: year)).contains(day)
        else { return nil }
        dayNumber = Timestamp.dayNumber(year: year, month: month, day: day)
    }

    /// Reads `2026-06-08`, `2026-6-8` or `2026/6/8`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        let numbers = parts.compactMap { part in part.count <= 4 ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    package static func < (left: LocalDate, right: LocalDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    package func adding(days: Int) -> LocalDate {
        LocalDate(dayNumber: dayNumber + days)
    }

    /// So many months before; the last day of that month where it has no such day.
    package func subtracting(months: Int) -> LocalDate {
        let (year, month, day) = parts
        let count = Int64(year * 12 + month - 1 - months)
        let earlier = Int(count.flooredDivision(by: 12))
        let left = Int(count) - earlier * 12 + 1
        let last = Timestamp.days(inMonth: left, year: earlier)
        return LocalDate(
            dayNumber: Timestamp.dayNumber(year: earlier, month: left, day: min(day, last)))
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday.
        let index = Int(Int64(dayNumber + 3) - Int64(dayNumber + 3).flooredDivision(by: 7) * 7)
        return Weekday.allCases[index]
    }

    /// Year, month and day (Hinnant, *chrono-Compatible Low-Level Date Algorithms*,
    /// `civil_from_days`).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension LocalDate: CustomStringConvertible {
    /// `2026-06-08`.
    package var description: String {
        let (year, month, day) = parts
        return year.padded(to: 4) + "-" + month.padded(to: 2) + "-" + day.padded(to: 2)
    }
}

extension Int {
    /// The decimal digits with leading zeros up to a width; for numbers that are not negative.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
