import Transcripts

/// Works out the moment that a promise names, from the words of one of the `DueForm`s.
///
/// A length of time runs by the clock from the message on; what is left of it when work ends goes on
/// when work begins again. A part of a day ends where people take
/// it to end: 上午 at 12:00, 中午 at 14:00, 下午 at 18:00, all else with the working day (midnight
/// on a day without work). So do dates, working days (counted from the next one on) and weeks and
/// months, at the end of their last day. What is promised without a time is due with the working
/// day, or an hour later where that is later. Nothing is due before it is promised: an hour of the
/// clock that is over is that of the next day, and what else is over is due at midnight.
struct DueTime {
    /// What the named groups of the form hold.
    let groups: [String: String]
    let said: Timestamp
    let calendar: WorkingCalendar

    /// `nil` where no moment is named, or one that is over.
    func moment(_ form: DueForm) -> Timestamp? {
        let moment = named(form)
        guard let moment, moment <= said else { return moment }
        let midnight = at(hour: 24, minute: 0, on: today)
        return form == .clock || form == .englishClock || calendar.localDate(of: moment) != today
            ? nil : midnight
    }

    private func named(_ form: DueForm) -> Timestamp? {
        switch form {
        case .length, .englishLength: length
        case .clock, .englishClock: clock
        case .day, .englishDay: isBarePart ? endOfNextPart : endOfPart
        case .date, .englishDate: DueDate(groups, from: today)?.date.map(endOfDay)
        case .vague: soon
        }
    }

    private var length: Timestamp? {
        guard let number = groups["number"].flatMap(Self.halves),
            let name = groups["unit"]
        else { return nil }
        let halves = number + (groups["half"] == nil ? 0 : 1)
        if Self.workingDays.contains(name) { return working(days: (halves + 1) / 2) }
        guard let unit = Self.units[name] else { return nil }
        let end = Timestamp(milliseconds: said.milliseconds + Int64(halves) * unit / 2)
        return calendar.end(of: end, since: said)
    }

    /// The end of a working day; `nil` where the team does not work that often within a year.
    private func working(days: Int) -> Timestamp? {
        var left = days
        for distance in 1...366 {
            let date = today.adding(days: distance)
            if calendar.hours(on: date).shifts.isEmpty { continue }
            left -= 1
            if left <= 0 { return endOfDay(date) }
        }
        return nil
    }

    private func endOfDay(_ date: LocalDate) -> Timestamp {
        calendar.endOfWorkingDay(of: at(hour: 12, minute: 0, on: date))
            ?? at(hour: 24, minute: 0, on: date)
    }

    private var clock: Timestamp? {
        guard let stated = groups["hour"].flatMap(Self.whole), stated <= 24 else { return nil }
        let minute = groups["minute"].flatMap { Int($0) } ?? (groups["half"] == nil ? 0 : 30)
        let hour = hourOfDay(stated)
        let moment = at(hour: hour, minute: minute, on: date)
        // "3 点前", said at two in the afternoon, is three in the afternoon.
        if moment > said { return moment }
        let later = at(hour: hour + 12, minute: minute, on: date)
        if hour <= 12, groups["meridiem"] == nil, later > said { return later }
        return groups["day"] == nil ? at(hour: hour, minute: minute, on: date.adding(days: 1)) : nil
    }

    /// The hour that is meant, counted from the midnight before: 晚上12点 is 24, 晚上1点 25.
    private func hourOfDay(_ hour: Int) -> Int {
        switch groups["meridiem"] {
        case "a": return hour == 12 ? 0 : hour
        case "p": return hour < 12 ? hour + 12 : hour
        default: break
        }
        let evenings = ["今晚", "当晚", "明晚", "晚上"]
        if evenings.contains(groups["part"] ?? "") || evenings.contains(groups["day"] ?? "") {
            return hour < 5 ? hour + 24 : hour <= 12 ? hour + 12 : hour
        }
        switch groups["part"] {
        case "下午", "傍晚", "下班": return hour < 12 ? hour + 12 : hour
        case "中午": return hour < 4 ? hour + 12 : hour
        default:
            // Nobody means three at night.
            return (1..<7).contains(hour) && groups["part"] == nil ? hour + 12 : hour
        }
    }

    private var endOfPart: Timestamp? {
        switch groups["part"] ?? groups["day"] {
        case "一早", "早上", "上午", "明早", "morning": at(hour: 12, minute: 0, on: date)
        case "noon", "midday": at(hour: 12, minute: 0, on: date)
        case "中午": at(hour: groups["before"] == nil ? 14 : 12, minute: 0, on: date)
        case "lunch", "lunchtime": at(hour: 14, minute: 0, on: date)
        case "下午", "afternoon": at(hour: 18, minute: 0, on: date)
        default: endOfDay(date)
        }
    }

    /// Whether a part of a day is named and neither which day nor that it is to be done before it.
    private var isBarePart: Bool {
        groups["day"] == nil && groups["before"] == nil && groups["end"] == nil
            && groups["part"].map { !$0.allSatisfy(\.isASCII) } ?? false
    }

    /// Today, or tomorrow where that part of today is over.
    private var endOfNextPart: Timestamp? {
        guard let end = endOfPart, end <= said else { return endOfPart }
        return DueTime(
            groups: groups.merging(["day": "明天"]) { $1 }, said: said, calendar: calendar
        ).endOfPart
    }

    private var soon: Timestamp? {
        let hour = Timestamp(milliseconds: said.milliseconds + 3_600_000)
        return endOfPart.map { max($0, hour) }
    }

    private var today: LocalDate { calendar.localDate(of: said) }

    private var date: LocalDate {
        switch groups["day"] {
        case "明天", "明日", "明早", "明晚", "明儿", "tomorrow": return today.adding(days: 1)
        case "后天": return today.adding(days: 2)
        case "大后天": return today.adding(days: 3)
        case let day?: return weekday(named: day, from: today) ?? today
        case nil: return today
        }
    }

    /// The next such day of the week, today included; with 这 or 本 that of this week, which may be
    /// over; with 下 that of the next week, with 下下 that of the week behind it.
    private func weekday(named name: String, from today: LocalDate) -> LocalDate? {
        let wanted =
            name.last.flatMap { Self.chineseWeekdays.firstIndex(of: $0 == "天" ? "日" : $0) }
            ?? Self.weekdays.firstIndex { name.hasSuffix($0) }
        guard let wanted,
            name.contains("周") || name.contains("星期") || name.contains("礼拜")
                || name.hasSuffix("day") && name.contains(" ")
        else { return nil }
        // Day 0 is a Thursday; Monday counts as 0 here.
        let current = (today.dayNumber + 3) % 7
        let weeks = name.prefix { $0 == "下" }.count
        let isCounted = weeks > 0 || name.hasPrefix("这") || name.hasPrefix("本")
        if isCounted { return today.adding(days: wanted - current + 7 * weeks) }
        return today.adding(days: (wanted - current + 7) % 7)
    }

    private static let chineseWeekdays: [Character] = Array("一二三四五六日")
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private func at(hour: Int, minute: Int, on date: LocalDate) -> Timestamp {
        let local = Int64(date.dayNumber) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
        return calendar.zone.moment(local: local)
    }

    /// Milliseconds of the units of length.
    private static let units: [String: Int64] = [
        "分钟": 60_000, "分": 60_000, "minute": 60_000, "min": 60_000, "mins": 60_000,
        "刻钟": 900_000, "quarter of an hour": 900_000, "h": 3_600_000, "钟": 3_600_000,
        "小时": 3_600_000, "钟头": 3_600_000, "hour": 3_600_000, "hr": 3_600_000,
        "天": 86_400_000, "day": 86_400_000, "周": 604_800_000, "星期": 604_800_000,
        "礼拜": 604_800_000, "week": 604_800_000,
    ]
    private static let workingDays: Set = ["工作日", "工作天", "business day", "working day"]

    /// Twice a number, so that a half is whole; of two that a dash parts the second.
    private static func halves(_ text: String) -> Int? {
        if text.first?.isNumber == true, let dash = text.lastIndex(where: Self.dashes.contains) {
            return halves(String(text[text.index(after: dash)...]))
        }
        if text == "半" || text.hasPrefix("half") { return 1 }
        let isHalf = text.hasSuffix(".5")
        return whole(isHalf ? String(text.dropLast(2)) : text).map { $0 * 2 + (isHalf ? 1 : 0) }
    }

    /// A whole number up to 99 in digits, Chinese characters or English words; of two neighbours
    /// (三五分钟) the second.
    static func whole(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        if let number = english[text] { return number }
        let words = text.split { "- ".contains($0) }.compactMap { english[String($0)] }
        if words.count == 2 { return words[0] + words[1] }
        let digits = text.map { chinese.firstIndex(of: "两俩".contains($0) ? "二" : $0) }
        guard !digits.contains(nil) else { return nil }
        switch digits.compactMap({ $0 }) {
        case let one where one.count == 1: return one[0]
        case let two where two.count == 2 && two[0] == 10: return 10 + two[1]
        case let two where two.count == 2 && two[1] == 10: return two[0] * 10
        case let two where two.count == 2: return two[1]
        case let three where three.count == 3 && three[1] == 10: return three[0] * 10 + three[2]
        default: return nil
        }
    }

    private static let dashes: Set<Character> = ["-", "~", "–", "—"]
    private static let chinese: [Character] = Array("零一二三四五六七八九十")
    private static let english = [
        "a": 1, "an": 1, "one": 1, "a couple of": 2, "couple of": 2, "two": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "ninety": 90, "the": 1, "the next": 1,
    ]
}
