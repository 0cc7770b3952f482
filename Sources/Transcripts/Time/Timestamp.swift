package import Foundation

/// A moment in milliseconds since 1970-01-01 00:00:00 UTC.
package struct Timestamp: Codable, Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// So many milliseconds since 1970; `nil` outside the years 1 to 9999, which no text could write
    /// and no chat is of.
    init?(inCalendar milliseconds: Int64) {
        guard (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else {
            return nil
        }
        self.milliseconds = milliseconds
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The distance from another moment to this one, in milliseconds; negative when it is later.
    package func since(_ other: Timestamp) -> Int64 {
        milliseconds - other.milliseconds
    }
}

extension Timestamp {
    /// The moment of a civil date and time in a time zone; `nil` where a part is out of its range
    /// (hour 24 and second 60 are). Of an hour that comes twice, the first; in an hour that is
    /// skipped, the offset before it counts, as if the clock had not been put forward.
    package init?(
        year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int,
        millisecond: Int = 0, zone: TimeZone
    ) {
        guard
            (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
            (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999).contains(millisecond),
            day <= Self.days(inMonth: month, year: year)
        else { return nil }
        let local =
            Int64(Self.dayNumber(year: year, month: month, day: day)) * 86_400_000
            + Int64(hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond)
        self.init(local: local) { milliseconds in
            let moment = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            return Int64(zone.secondsFromGMT(for: moment)) * 1000
        }
    }

    /// The moment of a civil time, given as milliseconds since 1970-01-01 00:00 of the zone's own
    /// clock, with the zone's offset (milliseconds to add to UTC) at any moment.
    init(local: Int64, offsetAt: (Int64) -> Int64) {
        let before = offsetAt(local - 86_400_000)
        let after = offsetAt(local - before)
        let skipped = offsetAt(local - after) != after
        self.init(milliseconds: local - (skipped ? before : after))
    }

    /// Days from 1970-01-01 to a date of the proleptic Gregorian calendar
    /// (Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`).
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
