/// Answers that say how it is without an amount: 当天就发, 全场包邮, 不限购.
enum PlainAnswer {
    /// Whether an agent's message answers a question for a fact of these measures so.
    static func answers(_ line: PlainLine, _ measures: Set<Measure>) -> Bool {
        measures.contains { measure in
            lists[measure].map { $0.occurs(in: line, within: 0..<line.count) } ?? false
        }
    }

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
