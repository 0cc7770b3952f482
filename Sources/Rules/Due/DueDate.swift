import Transcripts

/// The date that one of the date forms of `DueForm` names, seen from the day on which it is said.
///
/// Weeks end on Sunday. A day without a month is the next such day; one with its month is of this
/// year, or of the next where that is months ahead and this year's half a year behind.
struct DueDate {
    /// `nil` where the day is past, or does not exist.
    let date: LocalDate?

    /// `nil` where the groups hold no date.
    init?(_ groups: [String: String], from today: LocalDate) {
        let month = groups["month"]
        if let stretch = groups["stretch"] {
            date =
                month.map { Self.end(ofMonth: $0, from: today) }
                ?? Self.end(of: stretch, from: today)
        } else if let day = groups["date"].flatMap(DueTime.whole) {
            date =
                month.map { Self.date(day, month: $0, from: today) }
                ?? Self.next(day, from: today)
        } else {
            return nil
        }
    }

    private static func end(of stretch: String, from today: LocalDate) -> LocalDate? {
        let (year, month, _) = today.parts
        if stretch.hasSuffix("年底") || stretch.hasSuffix("年末") {
            return LocalDate(year: stretch.hasPrefix("明") ? year + 1 : year, month: 12, day: 31)
        }
        if ["月底", "月末", "month"].contains(stretch) { return lastDay(year, month) }
        let weeks = stretch.hasPrefix("next") ? 1 : stretch.prefix { $0 == "下" }.count
        return today.adding(days: 7 - today.weekday.rawValue + 7 * weeks)
    }

    /// The end of a month that is named: 下个月, 12月.
    private static func end(ofMonth name: String, from today: LocalDate) -> LocalDate? {
        months(named: name, from: today).compactMap { lastDay($0.year, $0.month) }
            .first { $0 >= today }
    }

    private static func date(
        _ day: Int, month name: String, from today: LocalDate
    ) -> LocalDate? {
        months(named: name, from: today)
            .compactMap { LocalDate(year: $0.year, month: $0.month, day: day) }
            .first { $0 >= today }
    }

    /// The next day of that number; months without it are passed over.
    private static func next(_ day: Int, from today: LocalDate) -> LocalDate? {
        let (year, month, _) = today.parts
        return (0...2).map { ahead(year, month, by: $0) }
            .compactMap { LocalDate(year: $0.year, month: $0.month, day: day) }
            .first { $0 >= today }
    }

    /// The months that a name may mean, the nearest first: one that lies less than half a year back
    /// is past, and not that of the next year.
    private static func months(
        named name: String, from today: LocalDate
    ) -> [(year: Int, month: Int)] {
        let (year, month, _) = today.parts
        if name.hasPrefix("下") { return [ahead(year, month, by: 1)] }
        if name.hasPrefix("这") || name == "本" { return [(year, month)] }
        guard let named = self.month(name), (1...12).contains(named) else { return [] }
        return month - named >= 6 ? [(year + 1, named)] : [(year, named)]
    }

    private static func ahead(_ year: Int, _ month: Int, by count: Int) -> (year: Int, month: Int) {
        (year + (month - 1 + count) / 12, (month - 1 + count) % 12 + 1)
    }

    private static func lastDay(_ year: Int, _ month: Int) -> LocalDate? {
        let next = ahead(year, month, by: 1)
        return LocalDate(year: next.year, month: next.month, day: 1)?.adding(days: -1)
    }

    /// The number of a month in digits, Chinese characters or as an English name.
    private static func month(_ name: String) -> Int? {
        DueTime.whole(name) ?? months.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
