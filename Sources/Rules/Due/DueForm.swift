/// A way in which people state the moment by which they will do something, most exact first.
///
/// The named groups of the expressions are what `DueTime` reads.
enum DueForm: CaseIterable, Sendable {
    /// `明天中午12点前`, `下午3点半`
    case clock
    /// `by 5 pm`, `before 10:30 am tomorrow`, `by 17:00`, `by 5 o'clock`
    case englishClock
    /// `10分钟内`, `半小时`, `两天`
    case length
    /// `within 10 minutes`, `in half an hour`
    case englishLength
    /// `今天下班前`, `明天上午`, `今晚`, `周五之前`, `下午给您回复`
    case day
    /// `by end of day`, `by midday tomorrow`, `tonight`, `by Friday`
    case englishDay
    /// `1月8号`, `8号前`, `月底前`, `本周内`
    case date
    /// `by January 8`, `by the 8th`, `by the end of the month`, `this week`
    case englishDate
    /// `稍后联系您`, `I'll get back to you shortly`: no time at all
    case vague

    /// The forms that name a time.
    static let exact = allCases.filter { $0 != .vague }

    var pattern: String {
        switch self {
        case .clock:
            "(?<day>\(Self.days))?[内之]?(?<part>\(Self.parts))?"
                + "(?<hour>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
                + "(?:点(?<![早晚快慢多少好有差大小远近]一点)钟?|[:：](?<minute>[0-5][0-9]))(?<half>半)?"
        case .englishClock: Self.clockInEnglish
        case .length:
            "(?<![0-9.])(?<number>[0-9]{1,3}(?:\\.5)?|[一二两俩三四五六七八九十半]{1,3})[来几]?[个個]?"
                + "(?<half>半)?"
                + "(?<unit>分钟|刻钟|小时|钟头|工作[日天]|天|分(?=之?内|以内)|钟(?=之?内|以内)"
                + "|(?:周|星期|礼拜)(?=之?内|以内)"
                + "|mins?(?=之?内|以内|回|给)|h(?=之?内|以内))"
        case .englishLength:
            #"(?<![\w.])(?<![a-z]-)(?<number>[0-9]{1,3}(?:\.5)?|half an?|an?|(?:a )?couple of"#
                + #"|(?:twenty|thirty|forty|fifty)(?:[- ](?:\#(Self.ones)))?|sixty|ninety|ten|twelve"#
                + #"|fifteen|\#(Self.ones)|the(?: next)?(?= hour\b))[ -]?"#
                + #"(?<unit>quarter of an hour|minute|min|hour|hr|(?:business |working )?day|week)"#
                + #"s?\b(?<half> and a half\b)?"#
        case .day:
            "(?J)(?<day>\(Self.days))[内之]?(?<part>\(Self.parts))?(?<before>之?前|以前)?"
                + "|(?<end>下班)(?:之?前|以前)|(?<part>\(Self.parts))(?<before>之?前|以前)"
                + "|\(Self.barePart)"
        case .englishDay: Self.dayInEnglish
        case .date:
            "(?J)(?<![上去])(?<!上[个個])(?:(?<month>\(Self.ordinal)|下[个個]?|[这這][个個]?|本)月"
                + "(?:(?<date>\(Self.ordinal))[号日](?![楼线店门院仓柜机码链])|(?<stretch>[底末]))"
                + "|(?<date>\(Self.ordinal))号(?=之?前|以前|[上下]午|中午|晚上|我|给|回|会|就|一定|再)"
                + "|(?<stretch>(?:[今明本])?年[底末]|(?<![个個下])月[底末]|(?:下下?[个個]?|[这這][个個]?|本)?周[内末]"
                + "|(?:下下?[个個]?|[这這][个個]?|本)周(?![一二三四五六日天末])))"
        case .englishDate: Self.dateInEnglish
        case .vague: Self.vaguely
        }
    }

    /// Soon, and a word for writing again: neither alone is a promise.
    private static let vaguely =
        #"(?:稍后|稍候|稍晚|一会儿?|等会儿?|待会儿?|过会儿?|晚点|晚些(?:时候)?|回头|尽快|第一时间)"#
        + #"[^，。！？,.!?\n]{0,8}(?:联系|回复|答复|回电|告诉|告知|通知|反馈|回您|回你"#
        + #"|给[您你](?:回|信|消息|结果|说|讲|答)|[跟和向][您你](?:说|讲|联系|反馈|汇报|同步))"#
        + #"|\b(?:get back to you|be in touch|let you know|update you|reply to you|follow up with you"#
        + #"|come back to you)\b[^.!?\n]{0,12}\b(?:soon|shortly|later|asap|in a bit)\b"#
        + #"|\b(?:soon|shortly|later)\b[^.!?\n]{0,12}\b(?:get back to you|be in touch|let you know)\b"#
        + #"|\b(?:I|we)(?:'ll| will)(?: \w+)? (?:be in touch|(?:get|come) back to you|follow up with you)\b"#

    private static let clockInEnglish =
        #"(?J)(?:\b(?<day>tomorrow|today),?\s+)?"#
        + #"\b(?:by|before|until|till|at|around|than)\s+"#
        + #"(?<hour>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven"#
        + #"|twelve)(?:(?::(?<minute>[0-5][0-9]))?\s*(?<meridiem>[ap])\.?m\b\.?"#
        + #"|:(?<minute>[0-5][0-9])\b|\s*o['’]?clock\b"#
        + #"|(?:(?<=by [0-9])|(?<=(?:by|re) [0-9]{2})|(?<=re [0-9]))\b"#
        + #"(?=\s*(?:today|tomorrow|at the latest|[,.!]|$)))"#
        + #"(?:\s+(?<day>tomorrow|today))?"#

    private static let dayInEnglish =
        #"(?J)\b(?:by|before|around|this|end of (?:the |this )?)\s*"#
        + #"(?<part>morning|noon|midday|lunch(?:time)?|afternoon|evening)\b"#
        + #"(?:\s+(?<day>tomorrow|today|on \#(weekdays)))?"#
        + #"|\b(?<day>tomorrow|today|tonight|(?:by|on|before) \#(weekdays)"#
        + #"|(?:end|close) of (?:the |my |our )?(?:business|day|play|shift)|eod|cob)\b"#
        + #"(?:\s+(?<part>morning|noon|midday|lunch(?:time)?|afternoon|evening))?"#

    private static let dateInEnglish =
        #"(?J)\b(?:by|before|on|until|till) (?:the )?(?:(?<month>\#(months))[a-z]*\.?"#
        + #" (?<date>[0-9]{1,2})(?:st|nd|rd|th)?|(?<date>[0-9]{1,2})(?:st|nd|rd|th)?"#
        + #"(?: of)? (?<month>\#(months))[a-z]*|(?<date>[0-9]{1,2})(?:st|nd|rd|th))\b"#
        + #"|\b(?:by|before) (?:the )?end of (?:the |this )?(?<stretch>week|month)\b"#
        + #"|\b(?<stretch>(?:this|next) week)\b"#

    private static let days =
        "今天|今日|今晚|今儿|当天|当日|当晚|明天|明日|明早|明晚|明儿|大?后天"
        + "|(?<!上)(?<!上[个個])(?:下下?[个個]?|[这這][个個]?|本)?(?:周|星期|礼拜)[一二三四五六日天]"
    private static let parts = "一早|早上|上午|中午|下午|傍晚|晚上|下班"
    /// A part of a day before a word for writing again, in no sentence about what is over.
    private static let barePart =
        "(?<![天日号晚儿早周一二三四五六每个的])(?<part>上午|中午|下午|傍晚|晚上)"
        + "(?=[^，。！？,.!?\\n]{0,6}(?:回复|回[您你话信电]|答复|联系|告诉|告知|通知|反馈"
        + "|[给跟和向](?:[您你]|个)[^，。！？,.!?\\n]{0,3}(?:说|讲|回|答|消息|结果|准信)))"
        + "(?!好|[^，。！？,.!?\\n]{0,12}(?:过|已经?|[复馈知诉系您你]了|的[是那方内信消]))"
    private static let ones = "one|two|three|four|five|six|seven|eight|nine"
    private static let ordinal = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
    private static let months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    private static let weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
}
