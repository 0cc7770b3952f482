// Scores put together from metrics or from what deductions leave.
extension Phrase {
    package static let columnItem = Phrase(zh: "项目", en: "Item")
    package static let columnPart = Phrase(zh: "组成", en: "Part")
    package static let columnWeight = Phrase(zh: "权重", en: "Weight")
    package static let columnCompositeScore = Phrase(zh: "得分", en: "Score")
    package static let columnWeightThere = Phrase(zh: "有的权重", en: "Weight there")
    package static let columnState = Phrase(zh: "情况", en: "State")
    package static let columnBorderline = Phrase(zh: "临界", en: "Borderline")
    package static let compositeTotal = Phrase(zh: "综合", en: "Total")
    package static let compositeBase = Phrase(zh: "各类合计", en: "Categories")
    package static let compositeBonus = Phrase(zh: "加分", en: "Bonus")
    package static let compositePenalty = Phrase(zh: "处罚（单列）", en: "Penalty, apart")
    package static let partChecks = Phrase(zh: "周检月检", en: "checks")
    package static let partReviews = Phrase(zh: "月评", en: "monthly reviews")
    package static let partAnnual = Phrase(zh: "年评", en: "annual review")
    package static let stateCounted = Phrase(zh: "计入", en: "counted")
    package static let stateNoVolume = Phrase(zh: "没有业务量", en: "no volume")
    package static let stateNoData = Phrase(zh: "没有数据", en: "no data")
    package static let stateComplete = Phrase(zh: "齐全", en: "complete")
    package static let statePartial = Phrase(zh: "按已有部分折算", en: "scaled up")
    package static let stateTooLittle = Phrase(zh: "缺得太多，不出分", en: "too little, no score")
    package static let stateApart = Phrase(zh: "单列，不冲抵", en: "apart, not netted")

    package static func compositeScore(_ score: String, grade: Phrase?) -> Phrase {
        Phrase(
            zh: "综合得分 \(score)" + (grade.map { "，等级：\($0.zh)。" } ?? "。"),
            en: "Composite score \(score)" + (grade.map { ", grade: \($0.en)." } ?? "."))
    }

    package static func compositeMissing(
        _ missing: [(name: Phrase, why: Phrase)], there share: String
    ) -> Phrase {
        Phrase(
            zh: "缺：" + missing.map { "\($0.name.zh)（\($0.why.zh)）" }.joined(separator: "、")
                + "；按已有部分折算，有的部分占权重 \(share)。",
            en: "Missing: "
                + missing.map { "\($0.name.en) (\($0.why.en))" }.joined(separator: ", ")
                + "; what is there, \(share) of the weight, was scaled up.")
    }

    package static func compositeTooLittle(_ share: String, least: String) -> Phrase {
        Phrase(
            zh: "有分的指标只占权重 \(share)，不到 \(least)，不出综合得分。",
            en: "Only \(share) of the weight has a score, under \(least): no composite score.")
    }

    package static func compositeRange(_ low: String, _ high: String, sure: String) -> Phrase {
        Phrase(
            zh: "考虑抽样误差，大约在 \(low)–\(high)（\(sure) 把握）。",
            en: "Allowing for sampling error, about \(low)–\(high) (\(sure) sure).")
    }

    package static let compositeExcellent = Phrase(
        zh: "超过 100 分：优秀员工。", en: "Above 100: an outstanding employee.")

    package static func compositeFloored(_ categories: [String]) -> Phrase {
        Phrase(
            zh: "扣到 0 分为止：\(categories.joined(separator: "、"))。",
            en: "Deductions stop at 0: \(categories.joined(separator: ", ")).")
    }

    package static func compositePenalties(_ sum: String) -> Phrase {
        Phrase(
            zh: "另有处罚 \(sum) 分，单列，没有从总分里扣。",
            en: "Penalties of \(sum) points stand apart and were not taken off.")
    }

    // Rows that do not fit.

    package static let compositeNameless = Phrase(zh: "没有写指标", en: "no metric is named")
    package static let compositeWeightless = Phrase(zh: "没有写权重", en: "no weight is given")
    package static let compositeTargetMissing = Phrase(
        zh: "写了 value 就要有 floor 和 target（得 0 分和得 100 分的数值）",
        en: "with a value come floor and target (what earns 0 and 100 points)")
    package static let compositeTargetSame = Phrase(
        zh: "floor 和 target 相同，分不出好坏", en: "floor and target are the same and tell nothing")
    package static let compositePartUnknown = Phrase(
        zh: "part 应是 checks（周检月检）、reviews（月评）或 annual（年评）",
        en: "part is checks, reviews or annual")
    package static let compositeAbsenceUnknown = Phrase(
        zh: "missing 应是 volume（没有业务量）或 data（没有数据）", en: "missing is volume or data")
    package static let compositeCapMissing = Phrase(
        zh: "类别第一次出现时要写满分（cap）", en: "the first row of a category names its cap")

    package static func compositeCapsDiffer(_ cap: String, _ other: String) -> Phrase {
        Phrase(zh: "满分写成 \(cap)，上面是 \(other)", en: "the cap is \(cap) here and \(other) above")
    }

    package static func compositeBonusLarge(_ bonus: String) -> Phrase {
        Phrase(
            zh: "加分合计 \(bonus)，最多 10", en: "bonuses sum to \(bonus); 10 is the most")
    }

    /// A number that no exact decimal holds.
    package static func compositeNotPlain(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(30))”不是普通写法的数（如 -12.5；整数最多 9 位，小数最多 6 位）",
            en: "“\(text.prefix(30))” is no plain number such as -12.5, with at most 9 digits "
                + "before the point and 6 behind it")
    }

    package static func compositeNotDecimal(
        _ text: String, upTo limit: Int, places: Int
    ) -> Phrase {
        Phrase(
            zh: "应是 0 到 \(limit) 之间、最多 \(places) 位小数的数，这里写的是“\(text.prefix(30))”",
            en: "a decimal number from 0 to \(limit) with at most \(places) places belongs here, "
                + "and here stands “\(text.prefix(30))”")
    }
}
