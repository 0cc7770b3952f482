/// Answers that say how it is without an amount: 当天就发, 全场包邮, 不限购.
enum PlainAnswer {
    /// Whether an agent's message answers a question for a fact of these measures so.
    static func answers(_ line: PlainLine, _ measures: Set<Measure>) -> Bool {
        measures.contains { measure in
            lists[measure].map { $0.occurs(in: line, within: 0..<line.count) } ?? false
        } || measures.contains(.time) && namesDay(line)
    }

    /// 明天到货, 下周就能到, it arrives tomorrow: on which day, of this one parcel. It says nothing of the
    /// rule, so that it is neither right nor wrong.
    private static func namesDay(_ line: PlainLine) -> Bool {
        days.hits(in: line).contains { day in
            line.count <= day.range.count + 3
                || happening.occurs(
                    in: line,
                    within: max(
                        0, day.range.lowerBound - 4)..<min(
                            line.count, day.range.upperBound + 6))
        }
            || daysInEnglish.occurs(in: line, within: 0..<line.count)
                && happeningInEnglish.occurs(in: line, within: 0..<line.count)
    }
    private static let days = Lexicon([
        "今天", "今日", "今晚", "明天", "明日", "明早", "明晚", "后天", "大后天", "这周", "本周", "下周", "这个星期", "下星期",
        "下个星期", "下礼拜", "周末",
    ])
    private static let happening = Lexicon([
        "到", "发", "寄", "送", "派", "退", "出库", "揽收", "装", "修好", "换",
    ])
    private static let daysInEnglish = Lexicon([
        "today", "tomorrow", "tonight", "this week", "next week", "by monday", "by friday",
    ])
    private static let happeningInEnglish = Lexicon([
        "arrive", "arrives", "arriving", "be there", "get there", "be delivered", "delivery",
        "ship", "ships", "shipped", "goes out", "go out", "be sent", "dispatched", "reach you",
    ])

    /// Without end or limit, as an amount that no fact has.
    static let endless: [(measure: Measure, words: Lexicon)] = [
        (
            .time,
            Lexicon([
                "终身", "终生", "永久", "一辈子", "永远有效", "lifetime", "forever", "for life", "never expires",
            ])
        ),
        (
            .pieces,
            Lexicon([
                "不限量", "不限购", "不限", "没有限制", "无限制", "不限制", "随便买", "no limit", "unlimited",
                "as many as you", "as many as you like",
            ])
        ),
    ]

    /// Nothing to pay.
    static let free = Lexicon([
        "免费", "不收费", "不要钱", "不用钱", "不另收", "不加钱", "不收钱", "分文不取", "白送", "免单", "零元", "不花钱",
        "no charge",
        "free of charge", "at no cost", "complimentary", "free", "on the house", "for nothing",
        "doesn't cost anything", "costs nothing",
    ])
    /// Words of facts that tell from where on something is free.
    static let sparing = Lexicon(["免", "包邮", "免邮", "减", "free", "waived", "off"])

    private static let money = Lexicon([
        "全场包邮", "都包邮", "全国包邮", "免费", "free of charge", "no charge",
    ])

    private static let lists: [Measure: Lexicon] = [
        .time: Lexicon([
            "当天", "当日", "次日", "隔天", "第二天", "即时", "实时", "秒到", "长期有效", "same day",
            "next day",
            "instantly", "immediately", "lifetime",
        ]),
        .yuan: money,
        .dollars: money,
        .pieces: Lexicon(["不限", "没有限制", "无限制", "不限制", "no limit", "as many as"]),
        .times: Lexicon(["不限", "没有限制", "无限制", "不限制", "no limit", "as often as"]),
    ]
}
