import Foundation
import Testing
import Transcripts

/// Every expected value was worked out by hand. 2026-06-08 is a Monday.
struct WorkingCalendarTests {
    private static let minute: Int64 = 60_000
    private static let hour: Int64 = 3_600_000

    private static func hours(_ text: String) throws -> WorkingHours {
        try #require(WorkingHours(text))
    }

    private static func dates(_ texts: String...) throws -> Set<LocalDate> {
        Set(try texts.map { try #require(LocalDate($0)) })
    }

    /// Monday to Friday 9 to 18, with a lunch break; Tuesday the 9th is a holiday, Saturday the
    /// 13th is worked for it from 10 to 16.
    private static func office() throws -> WorkingCalendar {
        let day = try hours("09:00-12:00,13:30-18:00")
        return WorkingCalendar(
            zone: .china,
            week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day],
            closed: try dates("2026-06-09"),
            extra: [try #require(LocalDate("2026-06-13")): try hours("10:00-16:00")])
    }

    private static func moment(_ text: String, _ calendar: WorkingCalendar) throws -> Timestamp {
        try #require(Timestamp(text: text, zone: calendar.zone))
    }

    private static func worked(
        _ calendar: WorkingCalendar, _ from: String, _ to: String
    ) throws -> Int64 {
        try calendar.workingMilliseconds(from: moment(from, calendar), to: moment(to, calendar))
    }

    @Test(arguments: [
        ("2026-06-08 09:42:21", "2026-06-08 09:43:21", 60_000),
        ("2026-06-08 22:59:00", "2026-06-09 09:01:00", 120_000),
        ("2026-06-08 22:00:00", "2026-06-08 23:30:00", 3_600_000),
        ("2026-06-08 08:00:00", "2026-06-08 09:00:30", 30_000),
        ("2026-06-08 23:30:00", "2026-06-09 08:30:00", 0),
        // 13 hours, two whole days of 14, and one hour.
        ("2026-06-08 10:00:00", "2026-06-11 10:00:00", 42 * 3_600_000),
        ("2026-06-08 10:00:00", "2026-06-08 10:00:00", 0),
        ("2026-06-08 10:00:00", "2026-06-08 09:00:00", 0),
        ("2026-01-01 00:00:00", "2027-01-01 00:00:00", 365 * 14 * 3_600_000),
    ])
    func `the standard day is 9 to 23, and nights do not count`(
        from: String, to: String, milliseconds: Int64
    ) throws {
        #expect(try Self.worked(.standard, from, to) == milliseconds)
    }

    @Test(arguments: [
        ("2026-06-08 11:50", "2026-06-08 13:40", 20),
        ("2026-06-08 17:00", "2026-06-10 10:00", 120),
        ("2026-06-09 09:00", "2026-06-09 18:00", 0),
        // Friday's last hour, Saturday's six out of turn, Monday's first.
        ("2026-06-12 17:00", "2026-06-15 10:00", 480),
        ("2026-06-14 00:00", "2026-06-15 00:00", 0),
    ])
    func `breaks, holidays, weekends and days worked out of turn`(
        from: String, to: String, minutes: Int64
    ) throws {
        #expect(try Self.worked(Self.office(), from, to) == minutes * Self.minute)
    }

    @Test func `a day is 23 or 25 hours long where clocks change`() throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let always = WorkingCalendar(zone: zone, everyDay: .allDay)
        #expect(try Self.worked(always, "2026-03-07 12:00", "2026-03-08 12:00") == 23 * Self.hour)
        #expect(try Self.worked(always, "2026-10-31 12:00", "2026-11-01 12:00") == 25 * Self.hour)
        let early = WorkingCalendar(zone: zone, everyDay: try Self.hours("01:00-04:00"))
        #expect(try Self.worked(early, "2026-03-08 00:00", "2026-03-09 00:00") == 2 * Self.hour)
        #expect(try Self.worked(early, "2026-11-01 00:00", "2026-11-02 00:00") == 4 * Self.hour)
    }

    @Test func `a shift past midnight belongs to the day it begins on`() throws {
        let night = WorkingCalendar(
            zone: .china, everyDay: try Self.hours("22:00-02:00"),
            closed: try Self.dates("2026-06-09"))
        #expect(try Self.worked(night, "2026-06-08 23:00", "2026-06-09 03:00") == 3 * Self.hour)
        #expect(try Self.worked(night, "2026-06-09 01:00", "2026-06-10 23:00") == 2 * Self.hour)
        #expect(night.isWorking(at: try Self.moment("2026-06-09 01:59", night)))
        #expect(!night.isWorking(at: try Self.moment("2026-06-10 01:00", night)))
    }

    @Test func `shifts that overlap across midnight count once`() throws {
        let night = WorkingCalendar(
            zone: .china,
            week: [
                .monday: try Self.hours("20:00-10:00"),
                .tuesday: try Self.hours("08:00-12:00"),
            ])
        #expect(try Self.worked(night, "2026-06-08 00:00", "2026-06-10 00:00") == 16 * Self.hour)
    }

    @Test(arguments: [
        ("2026-06-08 09:00:00", true), ("2026-06-08 22:59:59.999", true),
        ("2026-06-08 23:00:00", false), ("2026-06-08 08:59:59.999", false),
    ])
    func `work begins with the first moment of a shift and ends before its end`(
        text: String, isWorking: Bool
    ) throws {
        let moment = try Self.moment(text, .standard)
        #expect(WorkingCalendar.standard.isWorking(at: moment) == isWorking)
    }

    @Test(arguments: [
        ("2026-06-08 10:00", 10, "2026-06-08T10:10:00+08:00"),
        ("2026-06-08 22:59", 2, "2026-06-09T09:01:00+08:00"),
        ("2026-06-08 22:59", 1, "2026-06-08T23:00:00+08:00"),
        ("2026-06-08 03:00", 1, "2026-06-08T09:01:00+08:00"),
        ("2026-06-08 03:00", 0, "2026-06-08T03:00:00+08:00"),
        ("2026-06-08 22:00", 60 + 3 * 14 * 60, "2026-06-11T23:00:00+08:00"),
    ])
    func `adding working time skips what is not worked`(
        text: String, minutes: Int64, expected: String
    ) throws {
        let calendar = WorkingCalendar.standard
        let moment = try Self.moment(text, calendar)
        let later = calendar.adding(minutes * Self.minute, to: moment)
        #expect(later?.text(in: calendar.zone) == expected)
        if let later {
            #expect(calendar.workingMilliseconds(from: moment, to: later) == minutes * Self.minute)
        }
    }

    @Test func `who never works never gets there`() throws {
        let never = WorkingCalendar(zone: .china, week: [:])
        let moment = try Self.moment("2026-06-08 10:00", never)
        #expect(never.adding(1, to: moment) == nil)
        #expect(never.endOfWorkingDay(of: moment) == nil)
    }

    @Test func `the working day ends with its last shift`() throws {
        let office = try Self.office()
        func end(_ text: String) throws -> String? {
            try office.endOfWorkingDay(of: Self.moment(text, office))?.text(in: office.zone)
        }
        #expect(try end("2026-06-08 08:00") == "2026-06-08T18:00:00+08:00")
        #expect(try end("2026-06-08 20:00") == "2026-06-08T18:00:00+08:00")
        #expect(try end("2026-06-09 08:00") == nil)
        #expect(try end("2026-06-13 08:00") == "2026-06-13T16:00:00+08:00")
    }

    @Test(arguments: [
        "9-18", "09:00", "09:00-25:00", "09:00-24:30", "09:60-18:00", "09:00-12:00,11:00-18:00",
        "a:b-c:d", "24:00-08:00", "09:00-12:00-18:00",
    ])
    func `hours that are none are refused`(text: String) {
        #expect(WorkingHours(text) == nil)
    }

    @Test func `hours may be given in any order, and be none`() throws {
        #expect(try Self.hours("13:30-18:00, 9:00-12:00") == Self.hours("09:00-12:00,13:30-18:00"))
        #expect(try Self.hours("") == WorkingHours.none)
        #expect(try Self.hours("00:00-24:00") == WorkingHours.allDay)
    }
}
