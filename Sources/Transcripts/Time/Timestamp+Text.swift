extension Timestamp {
    /// Reads the time of an export: `2026-06-08T09:42:21.123+08:00` and its looser forms
    /// (`2024-6-3 9:05:07`, `2024/06/03 09:05`, `20240603090507`, `2024年6月3日 下午3:05`), or seconds, milliseconds or
    /// microseconds since 1970. `nil` for anything else, also for a date without a clock time.
    ///
    /// Without a zone in the text, `zone` counts. Digits behind the milliseconds are dropped.
    package init?(text: UnsafeBufferPointer<UInt8>, zone: ZoneOffsets) {
        if let moment = Self.usual(text) {
            self = moment
            return
        }
        let moment =
            Self.plain(text, zone: zone)
            ?? LooseTime.moment(text, zone: zone)
        guard let moment else { return nil }
        self = moment
    }

    /// Reads a text as the initializer for bytes does.
    package init?(text: String, zone: ZoneOffsets) {
        var text = text
        let moment = text.withUTF8 { Timestamp(text: $0, zone: zone) }
        guard let moment else { return nil }
        self = moment
    }

    /// A count since 1970 in seconds, milliseconds or microseconds, told apart by its size: as
    /// the larger unit it would lie beyond the year 5138. `nil` beyond the years 1 to 9999, and before March
    /// 1973: such a number counts from the start of the chat and is no time.
    package init?(epoch: Int64) {
        switch epoch.magnitude {
        case ..<100_000_000: return nil
        case ..<100_000_000_000: self.init(inCalendar: epoch * 1000)
        case ..<100_000_000_000_000: self.init(inCalendar: epoch)
        case ..<250_000_000_000_000_000: self.init(inCalendar: epoch / 1000)
        default: return nil
        }
    }

    /// A count since 1970 with a fraction, in the same units and bounds.
    package init?(epoch: Double) {
        switch epoch.magnitude {
        case ..<1e8: return nil
        case ..<1e11: self.init(inCalendar: Int64((epoch * 1000).rounded()))
        case ..<1e14: self.init(inCalendar: Int64(epoch.rounded()))
        case ..<2.5e17: self.init(inCalendar: Int64((epoch / 1000).rounded()))
        default: return nil
        }
    }

    /// Reads a date and a clock, or a bare number.
    private static func plain(
        _ text: UnsafeBufferPointer<UInt8>, zone: ZoneOffsets
    ) -> Timestamp? {
        var scan = ByteScan(text)
        scan.skipBlanks()
        guard let year = scan.number(digits: 1...19) else { return nil }
        if let separator = scan.dateSeparator {
            return date(afterYear: year, separator: separator, &scan, zone: zone)
        }
        return bare(year, &scan, zone: zone)
    }

    // Functions and not initializers, since these would take the zone over, which costs.

    /// Reads the form that most exports have, `2026-06-08T09:42:21+08:00`, with one look at each
    /// byte; `nil` for any other.
    private static func usual(_ text: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        guard text.count == 25, text[4] == 0x2D, text[7] == 0x2D, text[10] == 0x54,
            text[13] == 0x3A, text[16] == 0x3A, text[22] == 0x3A,
            text[19] == 0x2B || text[19] == 0x2D
        else { return nil }
        var areDigits = true
        func two(_ place: Int) -> Int {
            let (tens, ones) = (text[place] &- 48, text[place + 1] &- 48)
            areDigits = areDigits && tens < 10 && ones < 10
            return Int(tens) * 10 + Int(ones)
        }
        let year = two(0) * 100 + two(2)
        let moment = local(
            year: year, month: two(5), day: two(8), hour: two(11), minute: two(14),
            second: two(17))
        let offset = Int64(two(20) * 60 + two(23))
        guard areDigits, year >= 1000, offset <= 18 * 60, let moment else { return nil }
        return Timestamp(milliseconds: moment - (text[19] == 0x2B ? offset : -offset) * 60_000)
    }

    /// What stands behind the year of a date.
    private static func date(
        afterYear year: Int, separator: UInt8, _ scan: inout ByteScan, zone: ZoneOffsets
    ) -> Timestamp? {
        scan.advance()
        guard (1000...9999).contains(year),
            let month = scan.number(digits: 1...2), scan.take(separator),
            let day = scan.number(digits: 1...2), scan.takeClockSeparator(),
            let hour = scan.number(digits: 1...2), scan.take(UInt8(ascii: ":")),
            let minute = scan.number(digits: 2...2),
            let (second, millisecond) = seconds(&scan),
            let local = local(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second),
            let offset = scan.offset(), scan.atEnd
        else { return nil }
        let milliseconds = local + Int64(millisecond)
        return switch offset {
        case .none: zone.moment(local: milliseconds)
        case .minutes(let minutes): Timestamp(milliseconds: milliseconds - minutes * 60_000)
        }
    }

    /// The seconds and milliseconds of a clock, if only none.
    private static func seconds(_ scan: inout ByteScan) -> (Int, millisecond: Int)? {
        guard scan.take(UInt8(ascii: ":")) else { return (0, 0) }
        guard let second = scan.number(digits: 2...2) else { return nil }
        guard scan.take(UInt8(ascii: ".")) || scan.take(UInt8(ascii: ",")) else {
            return (second, 0)
        }
        return scan.fraction().map { (second, $0) }
    }

    /// A number that stands alone: `20240603090507`, or a count since 1970.
    private static func bare(
        _ number: Int, _ scan: inout ByteScan, zone: ZoneOffsets
    ) -> Timestamp? {
        if scan.take(UInt8(ascii: ".")) {
            if (30_000..<80_000).contains(number) { return serial(number, &scan, zone: zone) }
            guard let fraction = scan.fraction(), scan.atEnd,
                (100_000_000..<100_000_000_000).contains(number)
            else { return nil }
            return Timestamp(milliseconds: Int64(number) * 1000 + Int64(fraction))
        }
        guard scan.atEnd, number >= 100_000_000 else { return nil }
        guard (19_000_101_000_000...29_991_231_235_959).contains(number) else {
            return Timestamp(epoch: Int64(number))
        }
        let clock = number % 1_000_000
        let date = number / 1_000_000
        let local = local(
            year: date / 10_000, month: date / 100 % 100, day: date % 100, hour: clock / 10_000,
            minute: clock / 100 % 100, second: clock % 100)
        return local.map { zone.moment(local: $0) }
    }

    /// What stands behind the point of a day as Excel counts them, 25569 being 1970-01-01: to the
    /// second, since that is what Excel knows.
    private static func serial(
        _ day: Int, _ scan: inout ByteScan, zone: ZoneOffsets
    ) -> Timestamp? {
        var share = 0.0
        var weight = 0.1
        var digits = 0
        while let digit = scan.takeDigit() {
            share += Double(digit) * weight
            weight /= 10
            digits += 1
        }
        guard digits >= 4, scan.atEnd else { return nil }
        let seconds = Int64((share * 86_400).rounded())
        return zone.moment(local: (Int64(day - 25_569) * 86_400 + seconds) * 1000)
    }

    /// Milliseconds since 1970-01-01 00:00 of a civil clock; `nil` for no such date or time.
    static func local(
        year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int
    ) -> Int64? {
        guard (1...12).contains(month), day >= 1, day <= days(inMonth: month, year: year),
            hour <= 23, minute <= 59, second <= 59
        else { return nil }
        let seconds = dayNumber(year: year, month: month, day: day) * 86_400
        return Int64(seconds + hour * 3600 + minute * 60 + second) * 1000
    }
}

extension Timestamp {
    /// ISO 8601 in a zone, with its offset: `2026-06-08T09:42:21+08:00`; milliseconds only where
    /// there are some.
    package func text(in zone: ZoneOffsets) -> String {
        let offset = zone.offset(at: self) / 60_000
        let local = milliseconds + offset * 60_000
        let day = local.flooredDivision(by: 86_400_000)
        let clock = Int(local - day * 86_400_000)
        let fraction = clock % 1000 == 0 ? "" : "." + (clock % 1000).padded(to: 3)
        let minutes = Int(offset.magnitude)
        let sign = offset < 0 ? "-" : "+"
        return "\(LocalDate(dayNumber: Int(day)))T" + (clock / 3_600_000).padded(to: 2) + ":"
            + (clock / 60_000 % 60).padded(to: 2) + ":" + (clock / 1000 % 60).padded(to: 2)
            + fraction + sign + (minutes / 60).padded(to: 2) + ":" + (minutes % 60).padded(to: 2)
    }
}
