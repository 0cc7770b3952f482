package import Foundation

/// When a team works: a time zone, hours for each weekday, days closed (holidays) and days worked
/// out of turn (调休). Timing rules count only time in it, so that a night costs nobody a point.
package struct WorkingCalendar: Hashable, Sendable {
    package let timeZone: TimeZone
    /// The offsets of `timeZone`, for quick look-ups.
    package let zone: ZoneOffsets
    /// By `Weekday.rawValue - 1`.
    private var week: [WorkingHours]
    /// Days whose hours differ from their weekday's: holidays and 调休.
    private var exceptions: [LocalDate: WorkingHours]
    /// Whether any shift runs past midnight, so that the day before matters too.
    private var overnight: Bool

    /// A day that is both closed and worked out of turn is worked.
    package init(
        zone: TimeZone, week: [Weekday: WorkingHours], closed: Set<LocalDate> = [],
        extra: [LocalDate: WorkingHours] = [:]
    ) {
        timeZone = zone
        self.zone = ZoneOffsets(zone)
        self.week = Weekday.allCases.map { week[$0] ?? .none }
        exceptions = Dictionary(uniqueKeysWithValues: closed.map { ($0, .none) })
            .merging(extra) { $1 }
        overnight = (self.week + exceptions.values).contains { hours in
            hours.shifts.contains { $0.upperBound > 86_400_000 }
        }
    }

    /// The same hours on every day of the week.
    package init(
        zone: TimeZone, everyDay hours: WorkingHours, closed: Set<LocalDate> = [],
        extra: [LocalDate: WorkingHours] = [:]
    ) {
        let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, hours) })
        self.init(zone: zone, week: week, closed: closed, extra: extra)
    }

    /// What counts where nobody said otherwise: 09:00 to 23:00 on every day, China time.
    package static let standard = WorkingCalendar(
        zone: .china, everyDay: WorkingHours("09:00-23:00") ?? .allDay)

    /// The hours of a date.
    package func hours(on date: LocalDate) -> WorkingHours {
        if !exceptions.isEmpty, let hours = exceptions[date] { return hours }
        return week[date.weekday.rawValue - 1]
    }

    /// The date in the calendar's zone at a moment.
    package func localDate(of moment: Timestamp) -> LocalDate {
        zone.date(of: moment)
    }

    /// Whether the team works at a moment; the end of a shift is no longer work.
    package func isWorking(at moment: Timestamp) -> Bool {
        workingMilliseconds(from: moment, to: Timestamp(milliseconds: moment.milliseconds + 1)) > 0
    }

    /// Working time between two moments, in milliseconds; 0 where `to` is not after `from`.
    package func workingMilliseconds(from: Timestamp, to: Timestamp) -> Int64 {
        guard from < to else { return 0 }
        var total: Int64 = 0
        eachShift(from: from, to: to) { start, end in
            total += max(0, min(end, to).since(start))
            return end < to
        }
        return total
    }

    /// The moment when so much working time has passed since `moment`; `moment` itself for 0 or
    /// less. `nil` where the team never works that long again (looked for over ten years).
    package func adding(_ milliseconds: Int64, to moment: Timestamp) -> Timestamp? {
        guard milliseconds > 0 else { return moment }
        var left = milliseconds
        var result: Timestamp?
        let tenYears: Int64 = 3653 * 86_400_000
        let last = Timestamp(milliseconds: moment.milliseconds + tenYears)
        eachShift(from: moment, to: last) { start, end in
            let length = end.since(start)
            if length >= left {
                result = Timestamp(milliseconds: start.milliseconds + left)
                return false
            }
            left -= length
            return true
        }
        return result
    }

    /// Where a length of time ends that runs by the clock from `start` to `moment`: there, or, where
    /// nobody works then, as far into the next shift as that lies behind the last one.
    package func end(of moment: Timestamp, since start: Timestamp) -> Timestamp {
        var lastWork: Timestamp? = start
        eachShift(from: start, to: moment) { opening, closing in
            guard opening < moment else { return false }
            lastWork = closing < moment ? closing : nil
            return closing < moment
        }
        return lastWork.flatMap { adding(moment.since($0), to: moment) } ?? moment
    }

    /// The end of the last shift of the moment's date; `nil` on a day without work.
    package func endOfWorkingDay(of moment: Timestamp) -> Timestamp? {
        let date = localDate(of: moment)
        guard let last = hours(on: date).shifts.last else { return nil }
        return zone.moment(local: Int64(date.dayNumber) * 86_400_000 + last.upperBound)
    }

    /// Hands over the shifts of the days from one moment's date to another's, in order, each cut
    /// to what lies after `from` and after the shift before it, until `body` returns false.
    private func eachShift(
        from: Timestamp, to: Timestamp, _ body: (Timestamp, Timestamp) -> Bool
    ) {
        let first = localDate(of: from).dayNumber - (overnight ? 1 : 0)
        var done = from
        for dayNumber in first...max(first, localDate(of: to).dayNumber) {
            let midnight = Int64(dayNumber) * 86_400_000
            for shift in hours(on: LocalDate(dayNumber: dayNumber)).shifts {
                let end = zone.moment(local: midnight + shift.upperBound)
                if end <= done { continue }
                let start = max(done, zone.moment(local: midnight + shift.lowerBound))
                guard start < end else { continue }
                done = end
                if !body(start, end) { return }
            }
        }
    }
}

extension TimeZone {
    /// China time, UTC+8; the zone that counts where nobody said otherwise.
    package static let china = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
}
