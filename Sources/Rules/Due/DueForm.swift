/// A way in which people state the moment by which they will do something, most exact first.
///
/// The named groups of the expressions are what `DueTime` reads.
enum DueForm: CaseIterable, Sendable {
    /// `明天中午12点前`, `下午3点半`
    case clock
    /// `by 5 pm`, `before 10:30 am tomorrow`
    case englishClock
    /// `10分钟内`, `半小时`, `两天`
    case length
    /// `within 10 minutes`, `in half an hour`
    case englishLength
    /// `今天下班前`, `明天上午`, `今晚`
    case day
    /// `by end of day`, `tomorrow`, `tonight`
    case englishDay

    var pattern: String {
        switch self {
        case .clock:
            "(?<day>\(Self.days))?[内之]?(?<part>\(Self.parts))?"
                + "(?<hour>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
                + "(?:点钟?|[:：](?<minute>[0-5][0-9]))(?<half>半)?"
        case .englishClock:
            #"\b(?:by|before|until|at|around)\s+(?<hour>[0-9]{1,2})(?::(?<minute>[0-5][0-9]))?\s*"#
                + #"(?<meridiem>[ap])\.?m\b\.?(?:\s+(?<day>tomorrow|today))?"#
        case .length:
            "(?<number>[0-9]{1,3}|[一二两俩三四五六七八九十半]{1,3})[来几]?个?(?<half>半)?"
                + "(?<unit>分钟|刻钟|小时|钟头|天)"
        case .englishLength:
            #"\b(?<number>[0-9]{1,3}|half an?|an?|one|(?:a )?couple of|two|three|four|five|six|ten|"#
                + #"fifteen|twenty|thirty|forty|sixty)[ -]?(?<unit>minute|min|hour|hr|day)s?\b"#
        case .day:
            "(?<day>\(Self.days))[内之]?(?<part>\(Self.parts))?|(?<end>下班)(?:之?前)"
        case .englishDay:
            #"(?J)\b(?:(?<day>tomorrow|today|tonight|end of (?:the |my |our )?(?:business )?"#
                + #"(?:day|shift)|eod)\b(?:\s+(?<part>morning|noon|afternoon|evening))?"#
                + #"|(?:this|by|before)\s+(?<part>morning|noon|lunch|afternoon|evening)\b)"#
        }
    }

    private static let days = "今天|今日|今晚|今儿|当天|当日|当晚|明天|明日|明早|明晚|明儿|后天"
    private static let parts = "一早|早上|上午|中午|下午|傍晚|晚上|下班"
}
