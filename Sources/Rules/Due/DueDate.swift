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
        if let stretch = groups["stretch"] {
            date = Self.end(of: stretch, from: today)
        } else if let day = groups["date"].flatMap(DueTime.whole) {
            date = Self.date(day, month: groups["month"].map(Self.month), from: today)
        } else {
            return nil
        }
    }

    private static func end(of stretch: String, from today: LocalDate) -> LocalDate? {
        let (year, month, _) = today.parts
        switch stretch {
        case "月底", "月末", "month":
            return firstOfNext(year, month)?.adding(days: -1)
        case "年底", "年末": return LocalDate(year: year, month: 12, day: 31)
        default:
            let sunday = 7 - today.weekday.rawValue
            let isNext = stretch.hasPrefix("下") || stretch.hasPrefix("next")
            return today.adding(days: sunday + (isNext ? 7 : 0))
        }
    }

    private static func date(_ day: Int, month: Int??, from today: LocalDate) -> LocalDate? {
        let (year, thisMonth, _) = today.parts
        guard let month else {
            let coming = [
                LocalDate(year: year, month: thisMonth, day: day),
                firstOfNext(year, thisMonth)?.adding(days: day - 1),
            ]
            return (1...31).contains(day) ? coming.compactMap { $0 }.first { $0 >= today } : nil
        }
        guard let month, let own = LocalDate(year: year, month: month, day: day) else {
            return nil
        }
        if own >= today { return own }
        let isHalfAYearBehind = today.dayNumber - own.dayNumber > 182
        return isHalfAYearBehind ? LocalDate(year: year + 1, month: month, day: day) : nil
    }

    private static func firstOfNext(_ year: Int, _ month: Int) -> LocalDate? {
        LocalDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
    }

    /// The number of a month in digits, Chinese characters or as an English name.
    private static func month(_ name: String) -> Int? {
        DueTime.whole(name) ?? months.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
