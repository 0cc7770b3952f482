/// Finds times of day and days of the year in a line: 晚上九点半, 21:00, at 8, 5月20号, May 31st.
///
/// A time of day without its half (九点, at 8) and a day without its month (20号) keep that open.
struct MomentReader {
    let line: PlainLine

    /// A moment with the scalars that it covers.
    struct Found {
        let range: Range<Int>
        let quantity: Quantity
    }

    func moments() -> [Found] {
        let numbers = NumberReader(line: line)
        var found: [Found] = []
        var index = 0
        while index < line.count {
            if let moment = month(at: index, numbers) ?? dotted(at: index)
                ?? number(at: index, numbers)
            {
                found.append(moment)
                index = moment.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The moment that a whole text states, such as the value in a fact file.
    static func moment(whole text: String) -> Quantity? {
        let line = PlainLine(text)
        guard let found = MomentReader(line: line).moments().first, found.range.count == line.count
        else { return nil }
        return found.quantity
    }

    // MARK: Forms

    private func number(at start: Int, _ numbers: NumberReader) -> Found? {
        guard let first = clockDigits(at: start, numbers) ?? numbers.number(at: start),
            first.low == first.high, first.low == first.low.rounded(), first.low <= 31
        else { return nil }
        return clock(first) ?? date(first, numbers) ?? dayOfMonth(first) ?? dayAlone(at: start)
    }

    /// 9 of 9点半: numerals that run on behind 点 are no part of the number.
    private func clockDigits(at start: Int, _ numbers: NumberReader) -> NumberReader.Number? {
        guard let read = numbers.number(at: start), read.script == .chinese,
            let point = (read.range).first(where: { line[$0] == Self.point })
        else { return nil }
        return ChineseNumerals.value(Array(line.scalars[start..<point])).map {
            .init(low: $0.lowerBound, high: $0.upperBound, range: start..<point, script: .chinese)
        }
    }

    private func clock(_ hour: NumberReader.Number) -> Found? {
        guard hour.low <= 24 else { return nil }
        let end = hour.range.upperBound
        if line[end] == Self.colon, line[end + 1].isDigit, line[end + 2].isDigit,
            !line[end + 3].isDigit
        {
            let minute = Double(line[end + 1] - 0x30) * 10 + Double(line[end + 2] - 0x30)
            return time(hour, minute, end: end + 3, isExact: hour.low > 12 || hour.low == 0)
        }
        if let hit = Self.hours.longest(at: end, in: line, glued: true) {
            let (minute, behind) = minutes(at: hit.range.upperBound)
            return time(hour, minute, end: behind, isExact: hour.low > 12)
        }
        if Self.meridiem(at: skipSpace(end), in: line) != nil || isEvening(behind: end) {
            return time(hour, 0, end: end, isExact: false)
        }
        let isBare = hour.script != .chinese && !line[skipSpace(end)].isWordScalar
        guard isBare, Self.clockBefore.occurs(in: line, before: hour.range.lowerBound) else {
            return nil
        }
        return time(hour, 0, end: end, isExact: false)
    }

    /// 半, 一刻, 十五分 or 45 behind 点.
    private func minutes(at index: Int) -> (minute: Double, end: Int) {
        if line[index] == UnitWords.half { return (30, index + 1) }
        guard let number = NumberReader(line: line).number(at: index), number.low < 60 else {
            return (0, index)
        }
        let end = number.range.upperBound
        if line[end] == Self.quarter { return (number.low * 15, end + 1) }
        if line[end] == Self.minute { return (number.low, end + 1) }
        return number.low >= 10 ? (number.low, end) : (0, index)
    }

    private func time(
        _ hour: NumberReader.Number, _ minute: Double, end: Int, isExact: Bool
    ) -> Found {
        let next = skipSpace(end)
        let half = Self.meridiem(at: next, in: line)
        let start = hour.range.lowerBound
        let isLate =
            half?.isLate ?? Self.late.occurs(in: line, before: start)
            || isEvening(behind: end)
        let isEarly = half?.isLate == false || Self.early.occurs(in: line, before: start)
        var value = hour.low * 60 + minute
        if isLate, hour.low < 12 { value += 720 }
        let kind: Unit.Kind = isExact || isLate || isEarly ? .plain : .halfDay
        return found(start..<(half?.end ?? end), value, Unit(.clock, 1, kind))
    }

    private func isEvening(behind end: Int) -> Bool {
        Self.evening.occurs(in: line, at: skipSpace(end))
    }

    /// 5月20号, 5.20, 5/20, 31 May, 31st of May.
    private func date(_ first: NumberReader.Number, _ numbers: NumberReader) -> Found? {
        let end = first.range.upperBound
        if let name = Self.months.longest(at: skipOf(end), in: line) {
            return day(first.range.lowerBound..<name.range.upperBound, month: name.word, first.low)
        }
        guard first.low <= 12, Self.dateMarks.contains(line[end]),
            let second = numbers.number(at: end + 1) ?? plainDay(at: end + 1), second.low <= 31,
            second.low >= 1
        else { return nil }
        var behind = second.range.upperBound
        let isMonth = line[end] == Self.monthMark
        let isNamed = Self.days.longest(at: behind, in: line, glued: true)
        if let isNamed { behind = isNamed.range.upperBound }
        guard isMonth || second.range.count == 2 || isNamed != nil else { return nil }
        let value = first.low * 100 + second.low
        return found(first.range.lowerBound..<behind, value, Unit(.date))
    }

    /// The 20 of 5.20, which is no number of its own.
    private func plainDay(at start: Int) -> NumberReader.Number? {
        guard line[start].isDigit, line[start + 1].isDigit, !line[start + 2].isDigit else {
            return nil
        }
        let value = Double(line[start] - 0x30) * 10 + Double(line[start + 1] - 0x30)
        return .init(low: value, high: value, range: start..<start + 2, script: .digits)
    }

    /// May 31st.
    private func month(at start: Int, _ numbers: NumberReader) -> Found? {
        guard line[start].isLatinLetter, let name = Self.months.longest(at: start, in: line),
            let number = ordinal(at: skipSpace(name.range.upperBound)), number.value <= 31
        else { return nil }
        return day(start..<number.end, month: name.word, number.value)
    }

    /// 5.20 and 05/20, which are no numbers of their own.
    private func dotted(at start: Int) -> Found? {
        guard line[start].isDigit, !line[start - 1].isWordScalar,
            let mark = (start + 1...start + 2).first(where: { Self.dots.contains(line[$0]) }),
            let day = plainDay(at: mark + 1), (1...31).contains(day.low)
        else { return nil }
        let digits = (start..<mark).map { Double(line[$0]) - 0x30 }
        let month = digits.reduce(0) { $0 * 10 + $1 }
        guard digits.allSatisfy({ (0...9).contains($0) }), (1...12).contains(month) else {
            return nil
        }
        return found(start..<day.range.upperBound, month * 100 + day.low, Unit(.date))
    }

    /// The 31st.
    private func dayAlone(at start: Int) -> Found? {
        guard line[start].isDigit, !line[start - 1].isWordScalar,
            let day = ordinal(at: start), line[day.end - 1].isLatinLetter, day.value <= 31
        else { return nil }
        return found(start..<day.end, day.value, Unit(.date, 1, .dayOfMonth))
    }

    /// 20号.
    private func dayOfMonth(_ day: NumberReader.Number) -> Found? {
        let end = day.range.upperBound
        guard line[end] == Self.dayMark || line[end] == Self.numberMark, day.low >= 1 else {
            return nil
        }
        return found(day.range.lowerBound..<end + 1, day.low, Unit(.date, 1, .dayOfMonth))
    }

    private func ordinal(at start: Int) -> (value: Double, end: Int)? {
        var (value, end) = (0.0, start)
        while line[end].isDigit, end < start + 3 {
            value = value * 10 + Double(line[end] - 0x30)
            end += 1
        }
        guard end > start else { return nil }
        let suffix = Self.ordinals.longest(at: end, in: line, glued: true)
        return (value, suffix?.range.upperBound ?? end)
    }

    private func day(_ range: Range<Int>, month: Int, _ day: Double) -> Found? {
        guard day >= 1, day <= 31, day == day.rounded() else { return nil }
        return found(range, Double(Self.monthNumbers[month]) * 100 + day, Unit(.date))
    }

    private func found(_ range: Range<Int>, _ value: Double, _ unit: Unit) -> Found {
        Found(
            range: range,
            quantity: Quantity(
                range: line.bytes(of: range), low: value, high: value, unit: unit))
    }

    // MARK: Words

    private func skipSpace(_ index: Int) -> Int { line[index] == 0x20 ? index + 1 : index }

    private func skipOf(_ index: Int) -> Int {
        let suffix = Self.ordinals.longest(at: index, in: line, glued: true)
        let next = skipSpace(suffix?.range.upperBound ?? index)
        return line.has(Self.of, at: next) ? next + Self.of.count : next
    }

    private static func meridiem(at index: Int, in line: PlainLine) -> (isLate: Bool, end: Int)? {
        meridiems.longest(at: index, in: line, glued: true).map {
            (isLate: $0.word % 2 == 1, end: $0.range.upperBound)
        }
    }

    private static let meridiems = Lexicon(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
    private static let hours = Lexicon(["点钟", "点整", "点", "时整", " o'clock", "o'clock"])
    private static let late = Lexicon(["下午", "晚上", "晚", "傍晚", "夜里", "午后", "今晚", "夜间"])
    private static let early = Lexicon(["早上", "上午", "早", "凌晨", "清晨", "早晨", "中午"])
    private static let evening = Lexicon([
        "in the evening", "in the afternoon", "at night", "tonight",
    ])
    private static let clockBefore = Lexicon([
        "at", "until", "till", "til", "by", "close at", "from", "around", "before",
    ])
    private static let monthNames = [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
        ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
        ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ]
    private static let months = Lexicon(monthNames.joined())
    /// The number of the month by the number of its name.
    private static let monthNumbers = monthNames.enumerated().flatMap { index, names in
        names.map { _ in index + 1 }
    }
    private static let ordinals = Lexicon(["st", "nd", "rd", "th"])
    private static let days = Lexicon(["日", "号"])
    private static let of = PlainLine("of ").scalars
    private static let colon = scalar(":")
    private static let point = scalar("点")
    private static let quarter = scalar("刻")
    private static let minute = scalar("分")
    private static let monthMark = scalar("月")
    private static let dayMark = scalar("日")
    private static let numberMark = scalar("号")
    private static let dots = Set("./-".unicodeScalars.map { UInt32($0) })
    private static let dateMarks = Set("月./-".unicodeScalars.map { UInt32($0) })

    private static func scalar(_ scalar: Unicode.Scalar) -> UInt32 { UInt32(scalar) }
}
