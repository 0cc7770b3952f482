extension Phrase {
    package static func factUnknownUnit(_ unit: String, known: [String]) -> Phrase {
        Phrase(
            zh: "不认识单位“\(unit)”；可以写：\(known.joined(separator: "、"))（值是词语而不是数量时写 text）",
            en: "unknown unit `\(unit)`; write one of: \(known.joined(separator: ", ")) "
                + "(`text` where the value is a word and no amount)")
    }

    package static let factAskedEmpty = Phrase(
        zh: "“asked”是空的：请写上客户会怎么问，例如 [退货 几天]",
        en: "`asked` is empty: write what customers ask, such as [return how long]")

    package static let factQuestionWithoutTopic = Phrase(
        zh: "这一组里只有“多久”“几天”这类疑问词，看不出问的是什么；请加上话题词，例如“退货 几天”",
        en: "this set holds question words only, so nothing says what is asked; add a topic word, "
            + "as in `return how long`")

    package static let factClaimWithoutValue = Phrase(
        zh: "正则里要有名为 value 的分组，例如 (?<value>\\d+)天无理由",
        en: "the pattern needs a group named `value`, as in `(?<value>\\d+) days`")

    package static let factRivalsNeedText = Phrase(
        zh: "只有 unit 为 text 的知识点才能写“rivals”", en: "`rivals` goes with `unit: text` only")

    package static let factWithoutValues = Phrase(
        zh: "“values”是空的：至少写一个值，例如 {value: 7 天}",
        en: "`values` is empty: write at least one, such as {value: 7 days}")

    package static func factValuesOverlap(line: Int) -> Phrase {
        Phrase(
            zh: "与第 \(line) 行的值在同样的店铺和商品范围内日期重叠，当天该以哪个为准说不清；请用 from、to 分开",
            en: "overlaps in time with the value in line \(line) for the same shop and product, so "
                + "nothing says which is in force; part them with `from` and `to`")
    }

    package static let factFromAfterTo = Phrase(
        zh: "“from”晚于“to”", en: "`from` is later than `to`")

    package static func factUnreadableValue(_ text: String) -> Phrase {
        Phrase(
            zh: "看不懂“\(text)”是多少；请写成数字加单位，例如 7 天、48 小时、2-3 个工作日",
            en: "`\(text)` is no amount; write a number and its unit, such as 7 days, 48 hours, "
                + "2-3 business days")
    }

    package static func factOtherMeasure(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”的单位和“unit”不是一类，没法比较",
            en: "`\(text)` does not measure what `unit` measures")
    }

    package static func factNotDate(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是日期，请写成 2026-03-09", en: "`\(text)` is no date; write it as 2026-03-09")
    }
}
