/// Times as people and programs of offices write them: `2024年6月3日 下午3:05`,
/// `2024/6/3 3:05:07 PM`, `2024.06.03 9时5分`, `Mon, 3 Jun 2024 09:05:07 +0800`.
enum LooseTime {
    /// The moment of a text; without a zone in it, `zone` counts. `nil` where it is no such time, or
    /// says too little: a day in figures without the year first could be two days, and 晚上12点
    /// two nights.
    static func moment(_ text: UnsafeBufferPointer<UInt8>, zone: ZoneOffsets) -> Timestamp? {
        guard text.count <= 60, text.count >= 8 else { return nil }
        var plain = String(decoding: text, as: UTF8.self).lowercased()
        // Two digits are a year where 年 says so; 24/6/3 could be the 24th of a month.
        if let match = plain.prefixMatch(of: /\s*(\d{2})年/) {
            plain.replaceSubrange(match.range, with: "20\(match.output.1)年")
        }
        for (mark, sign) in signs { plain = plain.replacing(mark, with: sign) }
        plain = plain.replacing(weekday, with: " ").replacing(zoneName) { $0.output.1 }
        let half = halves.first { plain.contains($0.mark) }
        if let half { plain = plain.replacing(half.mark, with: " ") }
        guard let (day, rest) = date(in: plain.trimmed[...]),
            let clock = rest.wholeMatch(of: clock)?.output, let hour = Int(clock.1),
            let minute = Int(clock.2)
        else { return nil }
        let second = clock.3.flatMap { Int($0) } ?? 0
        guard let hour = half.map({ $0.hour(hour) }) ?? hour,
            let local = local(day, hour, minute, second)
        else { return nil }
        let thousandths = clock.4.map { Int64(($0 + "000").prefix(3)) ?? 0 } ?? 0
        guard clock.5 != nil || clock.6 != nil else {
            return zone.moment(local: local + thousandths)
        }
        // One digit is an offset behind a name alone: `UTC+8`, not `+8`.
        if let digits = clock.6?.count(where: \.isNumber), digits < 4,
            clock.5 == nil || clock.5 == "z"
        {
            return nil
        }
        let offset = clock.6.map(minutes) ?? 0
        if offset.magnitude > 18 * 60 { return nil }
        return Timestamp(milliseconds: local + thousandths - offset * 60_000)
    }

    /// Midnight may be written as hour 24 of the day before.
    private static func local(
        _ day: (year: Int, month: Int, day: Int), _ hour: Int, _ minute: Int, _ second: Int
    ) -> Int64? {
        let isEnd = hour == 24 && minute == 0 && second == 0
        let local = Timestamp.local(
            year: day.year, month: day.month, day: day.day, hour: isEnd ? 0 : hour,
            minute: minute, second: second)
        return local.map { isEnd ? $0 + 86_400_000 : $0 }
    }

    private static let signs = [
        ("年", "-"), ("月", "-"), ("日", " "), ("號", " "), ("号", " "), ("時", ":"), ("时", ":"),
        ("點", ":"), ("点", ":"), ("分", ":"), ("秒", " "), ("：", ":"), ("a.m.", "am"),
        ("p.m.", "pm"), ("\u{3000}", " "), ("\u{00A0}", " "), ("\u{202F}", " "),
    ]

    private static var weekday: some RegexComponent<Substring> {
        /[(（]?(?:星期|周|週)[一二三四五六日天][)）]?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?(?= )/
    }

    /// An offset with what JavaScript writes behind it: `+0800 (China Standard Time)`.
    private static var zoneName: some RegexComponent<(Substring, Substring)> {
        /([+-]\d{4}) \([^()\d]*\)$/
    }

    /// The half of the day that stands before a clock of twelve hours, or behind it.
    private struct Half {
        enum Part { case morning, noon, afternoon, evening }
        let mark: String
        let part: Part

        /// The hour of the whole day; `nil` where it cannot be known.
        func hour(_ hour: Int) -> Int? {
            if hour > 12 { return part == .morning ? nil : hour }
            return switch part {
            case .morning: hour % 12
            case .noon: hour >= 11 ? hour : hour <= 2 ? hour + 12 : nil
            case .afternoon: hour == 12 ? 12 : hour + 12
            case .evening: (5...11).contains(hour) ? hour + 12 : nil
            }
        }
    }

    private static let halves = [
        Half(mark: "上午", part: .morning), Half(mark: "凌晨", part: .morning),
        Half(mark: "早上", part: .morning), Half(mark: "清晨", part: .morning),
        Half(mark: "中午", part: .noon), Half(mark: "下午", part: .afternoon),
        Half(mark: "傍晚", part: .evening), Half(mark: "晚上", part: .evening),
        Half(mark: "am", part: .morning), Half(mark: "pm", part: .afternoon),
    ]

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The day at the beginning, and what stands behind it.
    private static func date(
        in text: Substring
    ) -> (day: (year: Int, month: Int, day: Int), rest: Substring)? {
        if let match = text.prefixMatch(of: /(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})/) {
            return day(match.1, Int(match.3), match.4, before: text[match.range.upperBound...])
        }
        if let match = text.prefixMatch(of: /(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})/) {
            return day(match.3, month(match.2), match.1, before: text[match.range.upperBound...])
        }
        if let match = text.prefixMatch(of: /([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/) {
            return day(match.3, month(match.1), match.2, before: text[match.range.upperBound...])
        }
        return nil
    }

    private static func day(
        _ year: Substring, _ month: Int?, _ day: Substring, before rest: Substring
    ) -> (day: (year: Int, month: Int, day: Int), rest: Substring)? {
        guard let year = Int(year), let month, let day = Int(day) else { return nil }
        return ((year, month, day), rest)
    }

    /// The number of a month by its English name or the first three letters of it.
    private static func month(_ name: Substring) -> Int? {
        months.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
    }

    /// Hour, minute, second, fraction, a zone by name, and one by its offset.
    private static var clock:
        some RegexComponent<
            (Substring, Substring, Substring, Substring?, Substring?, Substring?, Substring?)
        >
    {
        /(?:t|,?\s+)\s*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?:?\s*[(（]?(z|utc|gmt)?\s*([+-]\d{1,2}(?::?\d{2})?)?[)）]?\s*/
    }

    /// Minutes of `+08:00`, `-0530` or `+8`.
    private static func minutes(_ offset: Substring) -> Int64 {
        let digits = offset.filter(\.isNumber)
        let hours = digits.count > 2 ? digits.dropLast(2) : digits[...]
        let minutes = (Int64(hours) ?? 0) * 60 + (Int64(digits.dropFirst(hours.count)) ?? 0)
        return offset.hasPrefix("-") ? -minutes : minutes
    }
}
