package import Transcripts

/// The clock of practice: a chat begins at ten in the morning of a working day, whenever it is
/// practised, so that times count as they do at work.
package enum PracticeDay {
    /// Ten o'clock on a day, or the first working moment after it.
    package static func start(on day: LocalDate, in calendar: WorkingCalendar) -> Timestamp {
        let (year, month, date) = day.parts
        let ten = Timestamp(
            year: year, month: month, day: date, hour: 10, minute: 0, second: 0,
            zone: calendar.timeZone)
        let moment = ten ?? Timestamp(milliseconds: Int64(day.dayNumber) * 86_400_000)
        guard let next = calendar.adding(1000, to: moment) else { return moment }
        return Timestamp(milliseconds: next.milliseconds - 1000)
    }

    /// The same for a scenario: on its own day, or on the day of practice.
    package static func start(
        of scenario: Scenario, today: Timestamp, in calendar: WorkingCalendar
    ) -> Timestamp {
        start(on: scenario.setting.day ?? calendar.localDate(of: today), in: calendar)
    }
}
