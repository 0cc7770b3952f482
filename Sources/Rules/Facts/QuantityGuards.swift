/// Tells a quantity from a number that only looks like one.
struct QuantityGuards {
    let line: PlainLine

    /// Whether a number with a unit behind it is a quantity.
    func allows(number: NumberReader.Number, unit: Unit, unitRange: Range<Int>) -> Bool {
        let name = String(scalars: line.scalars[unitRange])
        let next = unitRange.upperBound
        if unitRange.isEmpty || brokenWord(name, next) { return false }
        let before = line[number.range.lowerBound - 1]
        if before == Self.timesSign || UnitWords.quotes.contains(before) && name == "\"" {
            return false
        }
        if Self.vague.occurs(in: line, before: number.range.lowerBound), number.low < 4 {
            return false
        }
        if Self.repeating.occurs(in: line, before: number.range.lowerBound), number.low <= 1 {
            return false
        }
        switch unit.measure {
        case .time: return isDuration(number, name, next)
        case .pieces, .kinds, .layers, .people, .pages, .lessons, .letters:
            return isCount(number) && !Self.afterOther.occurs(in: line, at: next)
        case .percent: return name != "成" || !Self.afterTenth.occurs(in: line, at: next)
        case .yuan: return !Self.afterYuan.occurs(in: line, at: next)
        default:
            return !isArticle(number) && !Self.afterOther.occurs(in: line, at: next)
        }
    }

    /// Whether a number without a unit may be a value: no part of a date, a clock time, a fraction,
    /// a version or a long number.
    func allowsBare(_ number: NumberReader.Number) -> Bool {
        guard !isArticle(number), number.high < 1_000_000 else { return false }
        let before = line[number.range.lowerBound - 1]
        let after = line[number.range.upperBound]
        return !after.isWordScalar && !Self.joints.contains(before)
            && !(Self.joints.contains(after) && line[number.range.upperBound + 1].isWordScalar)
            && !Self.afterBare.occurs(in: line, at: number.range.upperBound)
            && !(number.high == 1 && Self.from.occurs(in: line, at: number.range.upperBound))
    }

    // MARK: By measure

    private func isDuration(_ number: NumberReader.Number, _ name: String, _ next: Int) -> Bool {
        if Self.ago.occurs(in: line, at: skipSpace(next)) { return false }
        switch name {
        case "日":
            return line[number.range.lowerBound - 1] != Self.month
                && (number.script == .chinese || isTerm(number, next))
        case "月":
            return number.low > 12
                || number.script == .chinese && Self.wholeMonths.contains(firstScalar(number))
        case "年", "年时间":
            return number.high < 1900 && !Self.afterYear.occurs(in: line, at: next)
        case "天":
            return number.low != 0.5 && !Self.afterDay.occurs(in: line, at: next)
                && !isPassingDay(number)
        case "周", "星期", "礼拜": return !Self.afterWeek.occurs(in: line, at: next)
        case "晚", "夜", "晚上":
            return number.low >= 2 && !Self.afterNight.occurs(in: line, at: next)
        case "秒": return !Self.afterSecond.occurs(in: line, at: next)
        case "小时", "个小时", "h", "hours": return !Self.openHours.occurs(in: line, at: skipSpace(next))
        default: break
        }
        guard isArticle(number) else { return true }
        return Self.measuredByArticle.contains(name)
            && (beginsClause(number)
                || Self.beforeArticle.occurs(in: line, before: number.range.lowerBound))
    }

    /// 7日内, 7日无理由, 7日。, 暂时7日: a length. 6月7日, 7日到: a date.
    private func isTerm(_ number: NumberReader.Number, _ next: Int) -> Bool {
        Self.afterTerm.occurs(in: line, at: next) || next == line.count
            || Self.ends.contains(line[next])
            || !line[next].isWordScalar
                && Self.beforeTerm.occurs(in: line, before: number.range.lowerBound)
    }

    /// “的一天”: a day in passing, as in a wish.
    private func isPassingDay(_ number: NumberReader.Number) -> Bool {
        number.script == .chinese && number.high == 1
            && Self.passing.contains(line[number.range.lowerBound - 1])
    }

    /// 一个, 一件 and the like are amounts only behind a word of limit: 限一件.
    private func isCount(_ number: NumberReader.Number) -> Bool {
        if isArticle(number) { return false }
        guard number.script == .chinese, number.high == 1 else { return true }
        return Self.limits.occurs(in: line, before: number.range.lowerBound)
    }

    /// Whether nothing, or a mark, stands before the number.
    private func beginsClause(_ number: NumberReader.Number) -> Bool {
        var index = number.range.lowerBound - 1
        while line[index] == 0x20 { index -= 1 }
        return !line[index].isWordScalar
    }

    private func isArticle(_ number: NumberReader.Number) -> Bool {
        number.script == .english && number.low == 1 && line[number.range.lowerBound] == 0x61
    }

    private func firstScalar(_ number: NumberReader.Number) -> UInt32 {
        line[number.range.lowerBound]
    }

    private func brokenWord(_ name: String, _ next: Int) -> Bool {
        line[next - 1].isWordScalar && line[next].isWordScalar
    }

    private func skipSpace(_ index: Int) -> Int {
        line[index] == 0x20 ? index + 1 : index
    }

    // MARK: Words

    private static let month = UInt32("月" as Unicode.Scalar)
    private static let timesSign = UInt32("*" as Unicode.Scalar)
    private static let wholeMonths = scalars("半俩仨")
    private static let passing = scalars("的有")
    private static let ends = scalars("，。,.!！～~；;呢哦哈")
    private static let limits = Lexicon([
        "限", "限购", "最多", "只能拍", "只能买", "仅限", "只限", "每人", "每单", "每户", "每号",
    ])
    private static let joints = scalars(".:-/*#_×x年月号第")
    /// Behind these a small number of days is none: 这两天, 前一天, 每天.
    private static let vague = Lexicon([
        "这", "前", "某", "哪", "this", "that", "the other",
    ])
    /// Behind these one day is none: 每一天, every other day.
    private static let repeating = Lexicon(["每", "every", "each", "per"])
    private static let ago = Lexicon(["前", "ago"])
    private static let afterTerm = Lexicon([
        "内", "之内", "以内", "里", "之后", "时间", "为限", "为准", "无理由", "价保", "质保", "退", "有效", "左右",
        "就行", "足够", "可退",
    ])
    private static let beforeTerm = Lexicon([
        "暂时", "目前", "现在", "一共", "总共", "最多", "最长", "最慢", "最快", "大概", "大约", "延长到", "延到",
        "改成", "改为", "调到", "调成", "满", "足", "支持", "期限",
    ])
    private static let afterYear = Lexicon(["款", "新款", "新品", "底", "初", "代", "级", "度"])
    private static let afterDay = Lexicon(["猫", "蓝", "气", "津", "花板", "鹅", "窗", "生", "然"])
    private static let afterNight = Lexicon(["没", "都没", "上没", "上都", "间"])
    private static let afterWeek = Lexicon(["年", "岁", "边", "末", "几", "一至", "日"])
    private static let afterSecond = Lexicon(["杀", "回", "发", "懂"])
    private static let openHours = Lexicon([
        "在线", "营业", "值班", "热线", "不打烊", "都在", "客服", "a day", "online", "support", "service",
        "hotline",
    ])
    private static let afterTenth = Lexicon(["新", "功", "为", "员", "本", "交", "分", "品", "立", "长", "都"])
    private static let afterYuan = Lexicon(["儿", "状", "头"])
    private static let afterOther = Lexicon([
        "假", "过", "装", "邮", "裹", "含", "常", "台", "稳", "均", "时", "换", "人",
    ])
    private static let afterBare = Lexicon([
        "多", "点", "号", "月", "年", "日", "天", "周", "秒", "楼", "岁", "码", "折", "分", "倍", "款", "代",
        "下", "些", "样", "定",
        "般",
        "直",
        "旦", "律", "共", "切", "边", "会", "种", "位", "路", "am", "pm", "a.m", "p.m", " am", " pm",
    ])
    private static let from = Lexicon(["起"])
    /// Before “a week” that is an amount; “twice a week” is none. A line may begin with it too.
    private static let beforeArticle = Lexicon([
        "for", "within", "in", "is", "it's", "its", "of", "about", "roughly", "around", "exactly",
        "have", "has", "get", "got", "take", "takes", "lasts", "last", "than", "least", "most",
        "to",
        "under", "over", "after", "just", "only", "than", "says", "say", "be", "and", "or", "full",
        "give", "gives", "runs", "by", "not", "isn't", "until", "you", "covers", "yes", "was", "a",
    ])
    private static let measuredByArticle: Set<String> = [
        "hour", "day", "week", "fortnight", "month", "quarter", "year", "business day",
        "working day",
    ]

    private static func scalars(_ text: String) -> Set<UInt32> {
        Set(text.unicodeScalars.map { UInt32($0) })
    }
}
