import Foundation
import Testing
import Transcripts

/// The expected moments were computed with Python's `datetime` and `zoneinfo`.
struct TimestampTests {
    private static let china = ZoneOffsets(.china)

    private static func zone(_ name: String) throws -> ZoneOffsets {
        ZoneOffsets(try #require(TimeZone(identifier: name)))
    }

    @Test(arguments: [
        ("2026-06-08T09:42:21+08:00", 1_780_882_941_000),
        ("2026-06-08t09:42:21+0800", 1_780_882_941_000),
        ("2026-06-08 09:42:21 +08", 1_780_882_941_000),
        ("2026-06-08T01:42:21Z", 1_780_882_941_000),
        ("2026-06-08T07:12:21+05:30", 1_780_882_941_000),
        ("2026-06-08T09:42:21", 1_780_882_941_000),
        ("  2026-06-08  09:42:21\t", 1_780_882_941_000),
        ("2026-06-08T09:42:21.1+08:00", 1_780_882_941_100),
        ("2026-06-08T09:42:21,12+08:00", 1_780_882_941_120),
        ("2026-06-08T09:42:21.123456789+08:00", 1_780_882_941_123),
        ("2024-03-11T05:50:30.4902242-05:00", 1_710_154_230_490),
        ("2024-6-3 9:05:07", 1_717_376_707_000),
        ("2024/06/03 09:05", 1_717_376_700_000),
        ("2024/6/3 9:05", 1_717_376_700_000),
        ("20240603090507", 1_717_376_707_000),
        ("1717376707", 1_717_376_707_000),
        ("1717376707000", 1_717_376_707_000),
        ("1717376707000000", 1_717_376_707_000),
        ("1717376707.25", 1_717_376_707_250),
        ("1969-12-31T23:59:59Z", -1000),
        ("2000-02-29T23:59:59", 951_839_999_000),
        // China put its clocks forward in the summers of 1986 to 1991.
        ("1988-07-01 12:00:00", 583_729_200_000),
    ])
    func `reads the times of exports`(text: String, milliseconds: Int64) {
        #expect(Timestamp(text: text, zone: Self.china)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "yesterday", "2026-06-08", "09:42:21", "2026-13-08 09:42", "2026-02-29 09:42",
        "2026-06-08 24:01", "2026-06-08 09:60", "2026-06-08 09:42:60", "2026-06-08 09:42:21 CST",
        "2026-06-08T09:42:21+", "2026-06-08T09:42:21+8", "2026-06-08T09:42:21+08:0",
        "2026-06-08T09:42:21.+08:00", "26-06-08 09:42", "2026-06/08 09:42", "6/8/2026 9:42",
        "2026-06-08T09:42:21+25:00", "99999999999999999999", "9000000000000000000", "12345",
        "2026-06-0809:42", "-5",
    ])
    func `what is no time of day on a date is none`(text: String) {
        #expect(Timestamp(text: text, zone: Self.china) == nil)
    }

    @Test(arguments: [
        (1_780_882_941_000, "Asia/Shanghai", "2026-06-08T09:42:21+08:00"),
        (1_780_882_941_050, "Asia/Shanghai", "2026-06-08T09:42:21.050+08:00"),
        (1_780_882_941_000, "Asia/Kolkata", "2026-06-08T07:12:21+05:30"),
        (1_780_882_941_000, "America/New_York", "2026-06-07T21:42:21-04:00"),
        (-1, "GMT", "1969-12-31T23:59:59.999+00:00"),
    ])
    func `is written as ISO 8601 in a zone, and read back`(
        milliseconds: Int64, zone: String, text: String
    ) throws {
        let zone = try Self.zone(zone)
        let moment = Timestamp(milliseconds: milliseconds)
        #expect(moment.text(in: zone) == text)
        #expect(Timestamp(text: text, zone: Self.china) == moment)
    }

    @Test(arguments: [
        ("America/New_York", [-14400, -18000, -14400, -14400, -18000]),
        ("Asia/Shanghai", [32400, 28800, 28800, 28800, 28800]),
        ("Europe/Moscow", [14400, 10800, 14400, 10800, 10800]),
        ("Australia/Lord_Howe", [37800, 39600, 37800, 37800, 39600]),
    ])
    func `the offsets of a zone are those of the time zone database`(
        name: String, seconds: [Int64]
    ) throws {
        let zone = try Self.zone(name)
        let moments = [
            "1988-07-01T12:00Z", "2010-01-01T00:00Z", "2013-07-01T00:00Z", "2026-07-01T00:00Z",
            "2026-12-01T00:00Z",
        ].compactMap { Timestamp(text: $0, zone: zone) }
        #expect(moments.map { zone.offset(at: $0) / 1000 } == seconds)
    }

    @Test func `an hour that comes twice is the first, one that is skipped counts on`() throws {
        let zone = try Self.zone("America/New_York")
        func utc(_ text: String) -> String? {
            Timestamp(text: text, zone: zone)?.text(in: ZoneOffsets(.gmt))
        }
        #expect(utc("2026-11-01 01:30") == "2026-11-01T05:30:00+00:00")
        #expect(utc("2026-11-01 02:00") == "2026-11-01T07:00:00+00:00")
        #expect(utc("2026-03-08 01:59") == "2026-03-08T06:59:00+00:00")
        #expect(utc("2026-03-08 02:30") == "2026-03-08T07:30:00+00:00")
        #expect(utc("2026-03-08 03:00") == "2026-03-08T07:00:00+00:00")
    }

    @Test func `dates know their weekday, their parts and their neighbours`() throws {
        let monday = try #require(LocalDate("2026-06-08"))
        #expect(monday.weekday == .monday)
        #expect(monday.adding(days: 6).weekday == .sunday)
        #expect(monday.adding(days: -8).description == "2026-05-31")
        #expect(LocalDate("1969-12-31")?.weekday == .wednesday)
        #expect(LocalDate("2000/2/29")?.parts.day == 29)
        #expect(LocalDate("2026-02-29") == nil)
        #expect(LocalDate("2026-06") == nil)
        #expect(LocalDate("2026-06-08-01") == nil)
    }

    @Test func `the date of a moment is that of the zone's own midnight`() throws {
        let moment = try #require(Timestamp(text: "2026-06-08T23:30:00Z", zone: Self.china))
        #expect(Self.china.date(of: moment).description == "2026-06-09")
        #expect(try Self.zone("America/New_York").date(of: moment).description == "2026-06-08")
    }
}
