// How far reviewers agree.
extension Phrase {
    package static let columnMeasure = Phrase(zh: "指标", en: "Measure")
    package static let columnRaters = Phrase(zh: "质检员", en: "Reviewers")
    package static let columnUnits = Phrase(zh: "条数", en: "Units")
    package static let columnValue = Phrase(zh: "数值", en: "Value")
    package static let columnLowEnd = Phrase(zh: "下限", en: "Low")
    package static let columnHighEnd = Phrase(zh: "上限", en: "High")
    package static let columnFirstRater = Phrase(zh: "一位", en: "One")
    package static let columnSecondRater = Phrase(zh: "另一位", en: "The other")
    package static let columnFirstSays = Phrase(zh: "一位的判断", en: "One says")
    package static let columnSecondSays = Phrase(zh: "另一位的判断", en: "The other says")
    package static let measurePercent = Phrase(zh: "判断一致", en: "Same verdict")

    private static func reviewers(_ count: Int) -> Phrase {
        count == 2
            ? Phrase(zh: "两位质检员", en: "Two reviewers")
            : Phrase(zh: "\(count) 位质检员平均", en: "\(count) reviewers on average")
    }

    package static func agreement(
        _ share: String, raters: Int, units: String, alpha: String, range: (String, String)?
    ) -> Phrase {
        let who = reviewers(raters)
        return Phrase(
            zh: "\(who.zh) \(share) 判断一致（\(units) 条）；扣除碰巧一致后 \(alpha)"
                + (range.map { "（\($0.0) 到 \($0.1)，95% 把握）" } ?? "") + "。",
            en: "\(who.en) give the same verdict in \(share) of \(units) units; beyond chance it "
                + "is \(alpha)" + (range.map { " (\($0.0) to \($0.1), 95% sure)" } ?? "") + ".")
    }

    package static func agreementWithoutChance(
        _ share: String, raters: Int, units: String
    ) -> Phrase {
        let who = reviewers(raters)
        return Phrase(
            zh: "\(who.zh) \(share) 判断一致（\(units) 条）；全部判断相同，无法扣除巧合，也就说不准标准是否统一。",
            en: "\(who.en) give the same verdict in \(share) of \(units) units; as every verdict "
                + "is the same, chance cannot be discounted.")
    }

    package static let agreementReliable = Phrase(
        zh: "可靠，可以用于考核。", en: "Reliable: the verdicts can be used to score people.")
    package static let agreementTentative = Phrase(
        zh: "可作参考：下限还不到 0.80，用于考核前最好再对一次标准。",
        en: "For orientation: the low end is below 0.80, so compare notes before scoring people.")
    package static let agreementUnreliable = Phrase(
        zh: "先统一标准，再用于考核：下限不到 0.667。",
        en: "Agree on the standard before scoring people: the low end is below 0.667.")
    package static let agreementTooFew = Phrase(
        zh: "两人以上都评过的太少，说不准是否一致。", en: "Too few units were rated by two or more to tell.")
    package static let agreementNoFleiss = Phrase(
        zh: "各条评的人数不一样，Fleiss κ 算不了；α 和 AC1 不受影响。",
        en: "There is no Fleiss κ: it needs equally many verdicts on every unit. α and AC1 do not.")
    package static let agreementParadox = Phrase(
        zh: "判断几乎集中在一类时，κ 和 α 会偏低，哪怕几乎都一致：请同时看 AC1 和计数（--counts）。",
        en: "Where nearly all verdicts are of one kind, κ and α come out low even with nearly full "
            + "agreement: look at AC1 and the counts too (--counts).")

    package static let ratersTooFew = Phrase(
        zh: "至少要有两位质检员的判断：要么每行一条（item、rater、value 三列），要么每位质检员一列",
        en: "verdicts of two reviewers at least are needed: one a row (columns item, rater, value) "
            + "or one column for each reviewer")
    package static let ratingIncomplete = Phrase(
        zh: "没有条目或质检员，这一行不算", en: "no item or no reviewer; the row does not count")
    package static let ratingTwice = Phrase(
        zh: "同一位质检员对同一条有两个不同的判断，按第一个算",
        en: "the reviewer says something else about this item above; the first verdict counts")

    package static func categoriesNotNumbers(_ words: [String]) -> Phrase {
        Phrase(
            zh: "--level interval 只能用于整数，这里有：\(words.prefix(5).joined(separator: "、"))",
            en: "--level interval is for whole numbers; here are "
                + words.prefix(5).joined(separator: ", "))
    }

    package static let abstractOfAgree = Phrase(
        zh: "质检员之间的一致性：一致率、AC1、α、κ，带范围。",
        en: "How far reviewers agree: percent, AC1, α and κ with ranges.")
    package static let helpRatings = Phrase(
        zh: "判断表（CSV 或 JSONL）：item、rater、value 三列，或每位质检员一列；- 表示标准输入",
        en:
            "verdicts (CSV or JSON Lines): item, rater, value, or a column for each reviewer; - for "
            + "stdin")
    package static let helpScale = Phrase(
        zh: "判断之间的距离：nominal 只分同异、ordinal 有顺序、interval 按数值",
        en: "what the distance between verdicts means: nominal, ordinal, interval")
    package static let helpCategories = Phrase(
        zh: "所有可能的判断，用逗号隔开，按顺序写；不写则取出现过的",
        en: "all verdicts that could be given, in order, by commas; default: those that were")
    package static let helpCounts = Phrase(
        zh: "改为列出两两判断的次数", en: "instead list how often each pair of verdicts was given")
}
