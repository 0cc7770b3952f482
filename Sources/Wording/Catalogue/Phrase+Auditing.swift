extension Phrase {
    package static let excludedNoAgent = Phrase(zh: "没有人工客服发言", en: "no agent wrote in it")
    package static let excludedOtherAgent = Phrase(zh: "不是所选客服", en: "another agent")
    package static let excludedNoTime = Phrase(
        zh: "没有时间，无法按日期筛选", en: "without times, so its date is not known")
    package static let excludedOutsideDates = Phrase(zh: "不在日期范围内", en: "outside the dates")
    package static let excludedOtherChannel = Phrase(zh: "不是所选渠道", en: "another channel")
    package static let excludedOtherShop = Phrase(zh: "不是所选店铺", en: "another shop")
    package static let excludedOtherTag = Phrase(zh: "没有所选标签", en: "without the tag")
    package static let excludedTooShort = Phrase(zh: "消息太少", en: "too few messages")

    package static func strayClocks(_ count: Int, _ day: String) -> Phrase {
        Phrase(
            zh: "有 \(count) 个会话的时间比其他会话晚 30 天以上，可能是时钟有误："
                + "承诺是否兑现、客户是否等到回复，按数据截至 \(day) 判断",
            en: count == 1
                ? "1 conversation is dated 30 days or more after all others, perhaps by a wrong "
                    + "clock: whether promises were kept is judged as if the archive ended "
                    + "on \(day)"
                : "\(count) conversations are dated 30 days or more after all others, perhaps "
                    + "by wrong clocks: whether promises were kept is judged as if the "
                    + "archive ended on \(day)")
    }

    package static func identicalTwice(_ id: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            zh: "会话 \(id) 在 \(first) 和 \(second) 各有一份，内容相同，只算一次",
            en: "conversation \(id) stands both at \(first) and at \(second); it counts once")
    }

    package static func conflictingTwice(_ id: String, _ first: String, _ second: String) -> Phrase
    {
        Phrase(
            zh: "错误：\(first) 和 \(second) 的两个会话编号都是 \(id)，内容却不同；只用了前一个",
            en: "error: \(first) and \(second) are two different conversations with one id, \(id); "
                + "the first counts")
    }
}

extension Phrase {
    package static let troubleRejects = Phrase(
        zh: "读不出来的行或文件",
        en: "lines or files that could not be read")
    package static let troubleWarnings = Phrase(
        zh: "有疑点但照常使用的会话", en: "conversations used in spite of a doubt")
    package static let troubleIdentical = Phrase(
        zh: "完全重复、只算一次的会话", en: "identical duplicates, counted once")
    package static let troubleConflicting = Phrase(
        zh: "编号相同而内容不同、未采用的会话", en: "conversations left out because their id was taken")
    package static let troubleUndetermined = Phrase(
        zh: "规则太费时、没能判定的消息", en: "messages that a rule could not decide within its limits")

    package static func undecided(_ id: String, message: Int, rule: String) -> Phrase {
        Phrase(
            zh: "会话 \(id) 第 \(message) 条消息：规则 \(rule) 太费时，没能判定",
            en: "conversation \(id), message \(message): the rule \(rule) could not decide it "
                + "within its limits")
    }

    package static func conflictingInDraw(_ id: String, _ first: String, _ second: String) -> Phrase
    {
        Phrase(
            zh: "错误：\(first) 和 \(second) 的两个会话编号都是 \(id)，内容却不同；请先更正，没有抽样",
            en: "error: \(first) and \(second) are two different conversations with one id, \(id); "
                + "nothing was drawn")
    }
}

extension Phrase {
    package static let columnKind = Phrase(zh: "问题类型", en: "Kind")
    package static let columnRecorded = Phrase(zh: "标注数", en: "n")
    package static let columnFound = Phrase(zh: "找到", en: "Found")
    package static let columnRecall = Phrase(zh: "召回率", en: "Recall")
    package static let columnPrecision = Phrase(zh: "准确率", en: "Precision")
    package static let columnTrapHits = Phrase(zh: "踩中陷阱", en: "Trap hits")

    package static func labelledSetUnreadable(_ path: String, line: Int) -> Phrase {
        line == 0
            ? Phrase(zh: "打不开 \(path)", en: "cannot open \(path)")
            : Phrase(zh: "\(path):\(line): 这一行读不懂", en: "\(path):\(line): this line cannot be read")
    }
}

extension Phrase {
    /// After the first few of a kind.
    package static func troublesMore(_ kind: Phrase, _ count: Int) -> Phrase {
        Phrase(
            zh: "\(kind.zh)：另有 \(count) 处，没有一一列出",
            en: "\(kind.en): \(count) more, not told one by one")
    }
}
